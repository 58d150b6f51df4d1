/** What surrounds every page, and the page's own description. */
export const page = {
	title: 'Whose Cloud: who runs Europe’s cloud data centres',
	claim: 'Who runs Europe’s cloud data centres, and under whose law',
	description: ({ count, eu, us }: { count: string; eu: string; us: string }) =>
		`A map of ${count} cloud data centres in Europe, ${eu} under EU control and ${us} under US control: who runs them, under whose law, and what they are certified for. Every claim with its source.`,
	languages: 'Language',
	theme: 'Theme',
	themes: { auto: 'as your system', light: 'light', dark: 'dark' },
	skipToFilters: 'Skip to the filters',
	views: 'Filters or list',
	filters: 'Filters',
	list: 'List',
	place: 'Place',
	share: 'Copy link',
	shared: 'Link copied',
	shareFailed: 'Copying is not possible here: the link is in the address bar.',
	noScript:
		'Filters need JavaScript. Without it, the map links to the list below, which has every place with its sources.',
	attribution: 'Shapes: Natural Earth. Lakes: © OpenStreetMap contributors. Towns: GeoNames.',
	licence: 'Data: Whose Cloud, CC BY 4.0',
	notFound: 'This page does not exist',
	notFoundHelp: 'The address may be mistyped, or the page may have moved.',
	/** The pages beside the map. */
	sectionsLabel: 'Pages',
	sections: { countries: 'Countries', operators: 'Operators', certifications: 'Certifications' },
	backToMap: 'Back to the map',
	failed: 'Something went wrong'
};
