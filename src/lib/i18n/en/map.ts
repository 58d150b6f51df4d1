import type { Formats } from '../formats';

/** What a mark of several places is called. */
interface GroupMark {
	town: string;
	/** Whether places of other towns are merged into it. */
	several: boolean;
	/** Number of places by the counting rule. */
	count: number;
	formats: Formats;
}

/** The map, its marks, controls and legend. */
export const map = {
	label: 'Map of Europe’s cloud data centres',
	marks: 'Places on the map',
	controls: 'Map controls',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	fit: 'Fit to the selection',
	home: 'All of Europe',
	fullscreen: 'Full screen',
	locate: 'My position',
	locateAsk:
		'Show the map around you? Your browser will ask for permission. Your position stays in this browser, apart from the address bar, where the map’s view is written.',
	locateYes: 'Show it',
	locateNo: 'Not now',
	locateRefused: 'Your browser did not give a position.',
	scale: 'Scale: ',
	kilometres: (number: string) => `${number} km`,
	metres: (number: string) => `${number} m`,
	legend: 'Legend',
	licensedTechnology: 'EU operator on US technology',
	positionsNotPublic: 'Somewhere in this town: positions are not public.',
	around: (town: string) => `${town} and surroundings`,
	placeMark: ({ name, operator, kind }: { name: string; operator: string; kind: string }) =>
		`${name}, ${operator}, ${kind}`,
	groupMark: ({ town, several, count, formats }: GroupMark) =>
		`${several ? `${town} and surroundings` : town}: ${formats.number(count)} ${formats.plural(count, { one: 'place', other: 'places' })}`,
	basemapFailed:
		'The detailed map could not be downloaded. The simple map below works with all filters.',
	retry: 'Try again'
};
