import { inEveryLanguage } from '$lib/i18n/entries';
import { letters } from '../sources-page';
import type { EntryGenerator } from './$types';

/** Every letter under which a publisher stands. */
export const entries: EntryGenerator = () =>
	inEveryLanguage(letters.map(({ letter }) => ({ letter })));
