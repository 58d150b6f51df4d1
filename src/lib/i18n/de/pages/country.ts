import type { PageTexts } from '../../page-texts';

/** The pages of countries, and their index. Names of countries come without article, so that they stand apart. */
export const country: PageTexts['country'] = {
	index: {
		title: 'Länder',
		lead: 'Jedes Land Europas: wer dort Cloud-Rechenzentren betreibt, unter wessen Kontrolle und mit welchen Zertifizierungen.'
	},
	description: (sentence, date) => `${sentence} Stand: ${date}.`,
	nothing: (name) => `${name}: Das Verzeichnis enthält hier kein Cloud-Rechenzentrum.`,
	counting:
		'Gezählt sind jede Anlage in Betrieb oder im Bau und jede Cloud-Region, von der keine Anlage auf der Karte steht; ein Campus und seine Gebäude zählen einmal. Die Zahl der Standorte sagt nichts über die Kapazität.',
	sheet: (date, url) =>
		`Whose Cloud, Stand: ${date}, CC BY 4.0. Alle Standorte, Quellen und die vollständigen Tabellen: ${url}`,
	figures: {
		places: 'Standorte in Betrieb oder im Bau',
		rank: (rank, of) => `Rang ${rank} unter ${of} Ländern mit Standorten`,
		euShare: 'aus der EU kontrolliert',
		ofEu: (share) => `${share} in der EU insgesamt`,
		perMillion: 'Standorte je Million Einwohner',
		population: (inhabitants, year) => `${inhabitants} Einwohner, ${year}`
	},
	map: {
		title: 'Karte',
		label: (name, count) => `Karte: ${name}; Zahl der Standorte: ${count}`,
		live: 'Interaktive Karte öffnen',
		note: 'Wo nur der Ort bekannt ist, stehen die Standorte gemeinsam in der Ortsmitte; die Kreise sind so weit wie die Unsicherheit der Lage.'
	},
	groups: {
		title: 'Nach Rechtsraum',
		note: 'Dieselben Standorte bei jeder Zuordnung der Nationalität.'
	},
	operators: { title: 'Wer hier Standorte betreibt' },
	schemes: {
		title: 'Zertifizierungen der hiesigen Betreiber',
		note: 'Im Besitz von Betreibern mit Standorten in diesem Land. Dass ein Betreiber eine Zertifizierung besitzt, heißt nicht, dass sie hier gilt: Die letzte Spalte zählt die Standorte, die eine Quelle nennt.',
		national: 'Nationale Zertifizierungen',
		nationalNote: (name) => `Herausgegeben von Behörden oder Stellen dieses Landes (${name}).`,
		noNational: 'Das Verzeichnis enthält keine nationale Zertifizierung dieses Landes.'
	},
	places: {
		title: 'Standorte',
		all: (f, count) =>
			f.plural(count, {
				one: 'Der einzige Eintrag zu diesem Land.',
				other: `Alle ${f.number(count)} Einträge zu diesem Land, auch angekündigte, geschlossene und verworfene.`
			})
	},
	neighbours: {
		title: 'Im Vergleich mit den Nachbarn',
		eu: 'Europäische Union'
	},
	events: { title: 'Ereignisse' }
};
