import { explorer } from './explorer';
import { map } from './map';
import { page } from './page';
import { place } from './place';
import { vocabulary } from './vocabulary';

/** English: the language whose messages type all others. */
export const en = { explorer, map, page, place, vocabulary };
