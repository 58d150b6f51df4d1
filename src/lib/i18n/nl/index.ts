import type { Messages } from '../messages';
import { explorer } from './explorer';
import { map } from './map';
import { page } from './page';
import { place } from './place';
import { vocabulary } from './vocabulary';

/** Dutch. */
export const nl: Messages = { explorer, map, page, place, vocabulary };
