import type { PageTexts } from '$lib/i18n/page-texts';

/** What a quotation of a view is made of. */
export interface Quotable {
	/** What is said: a sentence with its number. */
	sentence: string;
	/** Title of the page. */
	title: string;
	/** Address of the page. */
	url: string;
	/** ISO 8601 date of the record. */
	recordDate: string;
	/** The same date as the language writes it. */
	date: string;
}

/** A quotation ready to be pasted, in the forms that readers ask for. */
export interface Quotation {
	/** The sentence with date, definition, address and licence. */
	text: string;
	/** A footnote: source, date, address. */
	footnote: string;
	markdown: string;
	/** BibTeX, by the field names of biblatex's `@online`. */
	bibtex: string;
}

/** Makes the forms of a quotation in a language. */
export function quotation(
	{ sentence, title, url, recordDate, date }: Quotable,
	t: PageTexts['quote']
): Quotation {
	const source = t.source(date);
	return {
		text: `${sentence} ${t.definition} ${source}, ${url} (CC BY 4.0).`,
		footnote: `${source}, ${t.quoted(title)}, ${url} (CC BY 4.0).`,
		markdown: `${sentence} ([${source}](${url}), CC BY 4.0)`,
		bibtex: [
			`@online{whose-cloud-${recordDate},`,
			`  title = {${braced(title)}},`,
			`  organization = {Whose Cloud},`,
			`  date = {${recordDate}},`,
			`  url = {${url}},`,
			`  note = {${braced(sentence)} CC BY 4.0}`,
			'}'
		].join('\n')
	};
}

/** A text within braces: BibTeX's own characters escaped. */
function braced(text: string): string {
	return text.replace(/[{}\\]/g, '').replace(/[%&#$_]/g, '\\$&');
}
