import { inEveryLanguage } from '$lib/i18n/entries';
import type { EntryGenerator } from './$types';

/** The index of countries. */
export const entries: EntryGenerator = () => inEveryLanguage([{}]);
