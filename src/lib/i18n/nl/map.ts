import type { Messages } from '../messages';

export const map: Messages['map'] = {
	label: 'Kaart van de clouddatacenters in Europa',
	marks: 'Locaties op de kaart',
	controls: 'Kaartbediening',
	zoomIn: 'Inzoomen',
	zoomOut: 'Uitzoomen',
	fit: 'Aanpassen aan de selectie',
	home: 'Heel Europa',
	fullscreen: 'Volledig scherm',
	locate: 'Mijn positie',
	locateAsk:
		'De kaart rond uw positie tonen? Uw browser vraagt om toestemming. Uw positie blijft in deze browser; alleen de kaartuitsnede komt in de adresbalk te staan.',
	locateYes: 'Tonen',
	locateNo: 'Niet nu',
	locateRefused: 'Uw browser heeft geen positie doorgegeven.',
	scale: 'Schaal: ',
	kilometres: (number) => `${number}\u00a0km`,
	metres: (number) => `${number}\u00a0m`,
	legend: 'Legenda',
	licensedTechnology: 'EU-aanbieder op Amerikaanse technologie',
	positionsNotPublic: 'Ergens in deze plaats: de precieze ligging is niet openbaar.',
	around: (town) => `${town} en omgeving`,
	placeMark: ({ name, operator, kind }) => `${name}, ${operator}, ${kind}`,
	groupMark: ({ town, several, count, formats }) =>
		`${several ? `${town} en omgeving` : town}: ${formats.number(count)} ${formats.plural(count, { one: 'locatie', other: 'locaties' })}`,
	basemapFailed:
		'De gedetailleerde kaart kon niet worden geladen. De eenvoudige kaart hieronder werkt met alle filters.',
	retry: 'Opnieuw proberen'
};
