import { record } from '$lib/atlas/read';
import { inEveryLanguage } from '$lib/i18n/entries';
import type { EntryGenerator } from './$types';

/** Every place of the record. */
export const entries: EntryGenerator = () =>
	inEveryLanguage(record.places.map(({ id }) => ({ place: id })));
