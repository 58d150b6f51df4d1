/** What surrounds every page that is a document. */
export const shell = {
	/** After a page's own title. */
	titled: (title: string) => `${title} · Whose Cloud`,
	skip: 'Skip to the content',
	navigation: 'Site',
	menu: 'Menu',
	map: 'Map',
	more: 'More',
	matrix: 'Matrix',
	timeline: 'Timeline',
	compare: 'Compare',
	flip: 'Seat and control',
	counting: 'Ways of counting',
	refused: 'Claims refused',
	methodology: 'Methodology',
	glossary: 'Glossary',
	sources: 'Sources',
	about: 'About',
	breadcrumbs: 'You are here',
	record: (date: string) => `Record of ${date}`,
	licence: 'Data: Whose Cloud, CC BY 4.0. Code: EUPL-1.2.',
	attribution: 'Shapes: Natural Earth. Lakes: © OpenStreetMap contributors. Towns: GeoNames.',
	copy: 'Copy',
	copied: 'Copied'
};
