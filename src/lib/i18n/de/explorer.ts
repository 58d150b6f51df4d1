import type { JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { FacetName } from '$lib/selection/selection';
import type { Messages } from '../messages';
import { headline, openedClause } from './headline';

const BY: Record<Lens, string> = {
	control: 'nach Kontrolle',
	seat: 'nach Sitz',
	technology: 'nach Technologie'
};

const NATIONALITY: Record<JurisdictionGroup, string> = {
	eu: 'EU',
	europe: 'übriges Europa',
	us: 'USA',
	other: 'übrige Welt',
	unknown: 'unbekannt'
};

const FACET: Record<FacetName | 'q', string> = {
	operator: 'Betreiber',
	nationality: 'Nationalität',
	cert: 'Zertifizierung',
	country: 'Land',
	kind: 'Art des Standorts',
	status: 'Status',
	opened: 'Eröffnung',
	q: 'Suche'
};

/** Texts of the panel. */
export const explorer: Messages['explorer'] = {
	panel: 'Filter',
	headline,
	note: (f, recordDate) =>
		`Anlagen sowie Regionen, deren Gebäude nicht öffentlich bekannt sind. Die Zahl der Standorte sagt nichts über die Kapazität. Stand des Verzeichnisses: ${f.date(recordDate)}.`,
	groups: {
		label: 'Standorte nach Rechtsraum',
		share: (f, name, count) => `${name}: ${f.number(count)}`
	},
	lens: {
		label: 'Nationalität bestimmt nach',
		explain: {
			control: 'Wessen Recht durchgreifen kann: das des Landes der obersten Muttergesellschaft.',
			seat: 'Wo das Unternehmen eingetragen ist, das den Standort betreibt.',
			technology:
				'Woher der Kern der eingesetzten Technologie stammt; das wichtigste Land gibt die Farbe vor.'
		}
	},
	flip: {
		label: 'Vergleichen mit',
		lens: { control: 'Kontrolle', seat: 'Sitz', technology: 'Technologie' },
		off: 'Vergleich beenden',
		total: (f, count, lens, flip) =>
			`${f.number(count)} ${f.plural(count, { one: 'Standort wechselt', other: 'Standorte wechseln' })} die Gruppe bei Zuordnung ${BY[flip]} statt ${BY[lens]}.`,
		none: (lens, flip) =>
			`Kein Standort wechselt die Gruppe bei Zuordnung ${BY[flip]} statt ${BY[lens]}.`,
		pair: (lens, from, flip, to) =>
			`${capital(NATIONALITY[from])} ${BY[lens]}, ${NATIONALITY[to]} ${BY[flip]}`,
		coverage: (f, known, of) => `beides bekannt bei ${f.number(known)} von ${f.number(of)}`
	},
	facet: FACET,
	parameter: {
		...FACET,
		lens: 'Zuordnung',
		flip: 'Vergleich',
		reach: 'Reichweite',
		place: 'Standort',
		map: 'Kartenausschnitt'
	},
	clear: 'Aufheben',
	clearFacet: (facet) => `Filter „${FACET[facet]}“ aufheben`,
	showAll: (f, count) => `Alle ${f.number(count)} anzeigen`,
	showFewer: 'Weniger anzeigen',
	all: (f, count) => `insgesamt ${f.number(count)}`,
	knownFor: (f, known, of) => `bekannt bei ${f.number(known)} von ${f.number(of)}`,
	noOption: 'Hier gibt es nichts mit diesem Namen.',
	findOperator: 'Betreiber suchen',
	operators: (f, count) => `${f.number(count)} Betreiber`,
	licensed: 'mit lizenzierter US-Technologie',
	unknown: {
		nationality: 'Unbekannt',
		cert: 'Keine bekannt',
		opened: 'Jahr unbekannt'
	},
	reach: {
		label: 'Was als Treffer gilt',
		name: {
			operator: 'Der Betreiber besitzt sie',
			place: 'Die Quelle nennt den Standort',
			any: 'Sie kann hier gelten'
		},
		explain: {
			operator: 'Irgendwo, für irgendeinen Dienst: nicht unbedingt an diesem Standort.',
			place:
				'Der Nachweis nennt diesen Standort. Das tun nur wenige; fehlt einer, beweist das nichts.',
			any: 'Die Quelle nennt diesen Standort, meint den ganzen Betreiber oder sagt es nicht.'
		},
		coverage: {
			operator: 'im Besitz des Betreibers',
			place: 'Standort genannt',
			any: 'kann hier gelten'
		}
	},
	opened: {
		chart: 'Eröffnungen nach Jahr',
		summary: (f, column) => {
			const years = column.from === null ? `bis ${column.key}` : `${column.key}`;
			const places = f.plural(column.count, { one: 'Standort', other: 'Standorte' });
			return `${years}: ${f.number(column.count)} ${places}`;
		},
		from: 'Von',
		to: 'Bis',
		anyYear: 'beliebig',
		range: (opened) => capital(openedClause(opened))
	},
	countries: 'Standorte nach Land',
	countriesOf: (f, count) =>
		`${f.number(count)} ${f.plural(count, { one: 'Land', other: 'Länder' })}`,
	by: BY,
	overlap:
		'Technologie kann aus mehreren Ländern stammen: Die Zeilen überschneiden sich und ergeben zusammen mehr als alle.',
	search: {
		label: 'Orte, Betreiber, Codes suchen',
		placeholder: 'Ort, Betreiber oder Code suchen',
		shortcut: 'Die Taste / führt zur Suche',
		clear: 'Suche löschen'
	},
	chips: {
		label: 'Aktive Filter',
		remove: (label) => `${label} entfernen`,
		text: (q) => `„${q}“`,
		nationality: (lens, name) => `${name} ${BY[lens]}`,
		reset: 'Alle aufheben'
	},
	notice: {
		item: (name, value, reason) =>
			value === '' ? `${name}: ${reason}` : `${name} „${value}“: ${reason}`,
		title: (f, count) =>
			f.plural(count, {
				one: 'Ein Teil dieses Links wurde nicht verstanden und bleibt unberücksichtigt:',
				other: 'Teile dieses Links wurden nicht verstanden und bleiben unberücksichtigt:'
			}),
		dismiss: 'Schließen',
		reason: {
			'unknown-parameter': 'diesen Filter gibt es nicht',
			'unknown-value': 'nicht im Verzeichnis',
			malformed: 'unerwartete Schreibweise',
			'out-of-range': 'außerhalb der Karte',
			repeated: 'doppelt angegeben',
			'too-long': 'zu lang, gekürzt',
			'too-many': 'zu viele Werte'
		}
	}
};

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
