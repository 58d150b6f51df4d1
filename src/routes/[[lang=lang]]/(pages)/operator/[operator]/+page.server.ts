import { record } from '$lib/atlas/read';
import { inEveryLanguage } from '$lib/i18n/entries';
import type { EntryGenerator } from './$types';

/** Every operator of the record. */
export const entries: EntryGenerator = () =>
	inEveryLanguage(record.operators.map(({ id }) => ({ operator: id })));
