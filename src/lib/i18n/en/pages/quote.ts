/** How a number is quoted. */
export const quote = {
	title: 'Quote this number',
	text: 'Sentence',
	footnote: 'Footnote',
	markdown: 'Markdown',
	bibtex: 'BibTeX',
	copy: (what: string) => `Copy: ${what}`,
	source: (date: string) => `Whose Cloud, record of ${date}`,
	quoted: (title: string) => `“${title}”`,
	definition:
		'Counted are facilities that stand or are being built and cloud regions without a facility of their own on the map.'
};
