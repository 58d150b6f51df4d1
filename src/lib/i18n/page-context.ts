import { createContext } from 'svelte';
import type { Addresses } from './addresses';
import type { PageTexts } from './page-texts';

/** What a page that is a document needs beside `getI18n()`: its texts, and where other pages are. */
export interface PageContext {
	/** The texts of the pages, typed after English. */
	t: PageTexts;
	to: Addresses;
	/** Where the site lives, such as `https://example.org`. */
	origin: string;
}

export const [getPage, setPage] = createContext<PageContext>();
