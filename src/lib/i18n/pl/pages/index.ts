import type { PageTexts } from '../../page-texts';
import { certification } from './certification';
import { country } from './country';
import { operator } from './operator';
import { place } from './place';
import { quote } from './quote';
import { shell } from './shell';
import { tables } from './tables';
import { compare } from './compare';
import { matrix } from './matrix';
import { timeline } from './timeline';
import { counting } from './counting';
import { flip } from './flip';
import { refused } from './refused';
import { sources } from './sources';
import { methodology } from './methodology';
import { glossary } from './glossary';
import { about } from './about';

/** Polish texts of the pages that are documents. */
export const pages: PageTexts = {
	quote,
	shell,
	tables,
	country,
	place,
	certification,
	operator,
	compare,
	matrix,
	timeline,
	counting,
	flip,
	refused,
	sources,
	methodology,
	glossary,
	about
};
