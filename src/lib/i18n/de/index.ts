import type { Messages } from '../messages';
import { explorer } from './explorer';
import { map } from './map';
import { page } from './page';
import { place } from './place';
import { vocabulary } from './vocabulary';

/** German. */
export const de: Messages = { explorer, map, page, place, vocabulary };
