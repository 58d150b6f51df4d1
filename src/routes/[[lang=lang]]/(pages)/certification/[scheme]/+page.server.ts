import { record } from '$lib/atlas/read';
import { inEveryLanguage } from '$lib/i18n/entries';
import type { EntryGenerator } from './$types';

/** Every scheme of the record. */
export const entries: EntryGenerator = () =>
	inEveryLanguage(record.schemes.map(({ id }) => ({ scheme: id })));
