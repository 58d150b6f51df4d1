import type { Messages } from '../messages';
import { explorer } from './explorer';
import { map } from './map';
import { page } from './page';
import { place } from './place';
import { vocabulary } from './vocabulary';

/** Italian. */
export const it: Messages = { explorer, map, page, place, vocabulary };
