import { inEveryLanguage } from '$lib/i18n/entries';
import type { EntryGenerator } from './$types';

/** The index in every language. */
export const entries: EntryGenerator = () => inEveryLanguage([{}]);
