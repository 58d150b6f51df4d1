import type { Messages } from '../messages';

export const map: Messages['map'] = {
	label: 'Karte der Cloud-Rechenzentren in Europa',
	marks: 'Standorte auf der Karte',
	controls: 'Kartensteuerung',
	zoomIn: 'Vergrößern',
	zoomOut: 'Verkleinern',
	fit: 'An die Auswahl anpassen',
	home: 'Ganz Europa',
	fullscreen: 'Vollbild',
	locate: 'Meine Position',
	locateAsk:
		'Die Karte Ihrer Umgebung anzeigen? Ihr Browser wird um Erlaubnis bitten. Ihre Position verlässt diesen Browser nicht; nur der Kartenausschnitt steht in der Adresszeile.',
	locateYes: 'Anzeigen',
	locateNo: 'Nicht jetzt',
	locateRefused: 'Ihr Browser hat keine Position angegeben.',
	scale: 'Maßstab: ',
	kilometres: (number) => `${number}\u00a0km`,
	metres: (number) => `${number}\u00a0m`,
	legend: 'Legende',
	licensedTechnology: 'EU-Betreiber mit US-Technologie',
	positionsNotPublic: 'Irgendwo in diesem Ort: Die genaue Lage ist nicht öffentlich bekannt.',
	around: (town) => `${town} und Umgebung`,
	placeMark: ({ name, operator, kind }) => `${name}, ${operator}, ${kind}`,
	groupMark: ({ town, several, count, formats }) =>
		`${several ? `${town} und Umgebung` : town}: ${formats.number(count)} ${formats.plural(count, { one: 'Standort', other: 'Standorte' })}`,
	basemapFailed:
		'Die detaillierte Karte konnte nicht geladen werden. Die einfache Karte darunter funktioniert mit allen Filtern.',
	retry: 'Erneut versuchen'
};
