/** What the page about the project needs beside its texts, gathered while the site is built. */
import { record } from '$lib/atlas/read';
import { site } from '$lib/publish/site';

/** What the page shows beside its texts. */
export interface AboutPage {
	/** Where corrections go, without a place filled in. */
	contact: string;
	recordDate: string;
}

/** What the page shows beside its texts. */
export function aboutPage(): AboutPage {
	return { contact: contactAddress(site.correctionUrl), recordDate: record.info.date };
}

/** The address that corrections go to, without what is filled in about a place. */
export function contactAddress(template: string): string {
	return template.replace(/[?#].*$/, '');
}
