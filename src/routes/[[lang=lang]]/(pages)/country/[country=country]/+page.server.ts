import { EU_MEMBERS, OTHER_EUROPEAN } from '$lib/atlas/jurisdiction';
import { inEveryLanguage } from '$lib/i18n/entries';
import type { EntryGenerator } from './$types';

/** Every country of Europe. */
export const entries: EntryGenerator = () =>
	inEveryLanguage(
		[...EU_MEMBERS, ...OTHER_EUROPEAN].map((code) => ({ country: code.toLowerCase() }))
	);
