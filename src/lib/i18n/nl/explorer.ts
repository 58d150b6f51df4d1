import type { JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { FacetName } from '$lib/selection/selection';
import type { Messages } from '../messages';
import { headline, openedClause } from './headline';

const BY: Record<Lens, string> = {
	control: 'naar zeggenschap',
	seat: 'naar zetel',
	technology: 'naar technologie'
};

const NATIONALITY: Record<JurisdictionGroup, string> = {
	eu: 'EU',
	europe: 'rest van Europa',
	us: 'VS',
	other: 'rest van de wereld',
	unknown: 'onbekend'
};

const FACET: Record<FacetName | 'q', string> = {
	operator: 'Aanbieder',
	nationality: 'Nationaliteit',
	cert: 'Certificering',
	country: 'Land',
	kind: 'Soort locatie',
	status: 'Status',
	opened: 'Opening',
	q: 'Zoekterm'
};

/** Texts of the panel. */
export const explorer: Messages['explorer'] = {
	panel: 'Filters',
	headline,
	note: (f, recordDate) =>
		`Vestigingen, en regio’s waarvan de gebouwen niet openbaar bekend zijn. Het aantal locaties zegt niets over de capaciteit. Stand van het overzicht: ${f.date(recordDate)}.`,
	groups: {
		label: 'Locaties naar rechtsgebied',
		share: (f, name, count) => `${name}: ${f.number(count)}`
	},
	lens: {
		label: 'Nationaliteit bepaald naar',
		explain: {
			control:
				'Welk recht dwang kan uitoefenen: dat van het land van de uiteindelijke moedermaatschappij.',
			seat: 'Waar het bedrijf dat de locatie exploiteert, is ingeschreven.',
			technology:
				'Uit welk land de kern van de gebruikte technologie komt; het belangrijkste land bepaalt de kleur.'
		}
	},
	flip: {
		label: 'Vergelijken met',
		lens: { control: 'zeggenschap', seat: 'zetel', technology: 'technologie' },
		off: 'Vergelijking beëindigen',
		total: (f, count, lens, flip) =>
			`${f.number(count)} ${f.plural(count, { one: 'locatie verandert', other: 'locaties veranderen' })} van groep bij indeling ${BY[flip]} in plaats van ${BY[lens]}.`,
		none: (lens, flip) =>
			`Geen enkele locatie verandert van groep bij indeling ${BY[flip]} in plaats van ${BY[lens]}.`,
		pair: (lens, from, flip, to) =>
			`${capital(NATIONALITY[from])} ${BY[lens]}, ${NATIONALITY[to]} ${BY[flip]}`,
		coverage: (f, known, of) => `beide bekend bij ${f.number(known)} van ${f.number(of)}`
	},
	facet: FACET,
	parameter: {
		...FACET,
		lens: 'Indeling',
		flip: 'Vergelijking',
		reach: 'Reikwijdte',
		place: 'Locatie',
		map: 'Kaartuitsnede'
	},
	clear: 'Wissen',
	clearFacet: (facet) => `Filter ‘${FACET[facet]}’ wissen`,
	showAll: (f, count) => `Alle ${f.number(count)} tonen`,
	showFewer: 'Minder tonen',
	all: (f, count) => `in totaal ${f.number(count)}`,
	knownFor: (f, known, of) => `bekend bij ${f.number(known)} van ${f.number(of)}`,
	noOption: 'Hier is niets met die naam.',
	findOperator: 'Aanbieder zoeken',
	operators: (f, count) =>
		`${f.number(count)} ${f.plural(count, { one: 'aanbieder', other: 'aanbieders' })}`,
	licensed: 'op Amerikaanse technologie in licentie',
	unknown: {
		nationality: 'Onbekend',
		cert: 'Geen bekend',
		opened: 'Jaar onbekend'
	},
	reach: {
		label: 'Wat als treffer telt',
		name: {
			operator: 'De aanbieder is gecertificeerd',
			place: 'De bron noemt de locatie',
			any: 'Kan hier gelden'
		},
		explain: {
			operator: 'Ergens, voor een of andere dienst: niet per se op deze locatie.',
			place: 'Het attest noemt deze locatie. Dat doen er weinig; ontbreken bewijst dus niets.',
			any: 'De bron noemt deze locatie, bedoelt de hele aanbieder of zegt het niet.'
		},
		coverage: {
			operator: 'in bezit van de aanbieder',
			place: 'locatie genoemd',
			any: 'kan hier gelden'
		}
	},
	opened: {
		chart: 'Openingen per jaar',
		summary: (f, column) => {
			const years = column.from === null ? `tot en met ${column.key}` : `${column.key}`;
			const places = f.plural(column.count, { one: 'locatie', other: 'locaties' });
			return `${years}: ${f.number(column.count)} ${places}`;
		},
		from: 'Van',
		to: 'Tot en met',
		anyYear: 'elk jaar',
		range: (opened) => capital(openedClause(opened))
	},
	countries: 'Locaties per land',
	countriesOf: (f, count) =>
		`${f.number(count)} ${f.plural(count, { one: 'land', other: 'landen' })}`,
	by: BY,
	overlap:
		'Technologie kan uit meer dan één land komen: de rijen overlappen en tellen op tot meer dan het totaal.',
	search: {
		label: 'Plaatsen, aanbieders, codes zoeken',
		placeholder: 'Zoek plaats, aanbieder of code',
		shortcut: 'Druk op / om te zoeken',
		clear: 'Zoekterm wissen'
	},
	chips: {
		label: 'Actieve filters',
		remove: (label) => `${label} verwijderen`,
		text: (q) => `‘${q}’`,
		nationality: (lens, name) => `${name} ${BY[lens]}`,
		reset: 'Alles wissen'
	},
	notice: {
		item: (name, value, reason) =>
			value === '' ? `${name}: ${reason}` : `${name} ‘${value}’: ${reason}`,
		title: (f, count) =>
			f.plural(count, {
				one: 'Een deel van deze link is niet begrepen en blijft buiten beschouwing:',
				other: 'Delen van deze link zijn niet begrepen en blijven buiten beschouwing:'
			}),
		dismiss: 'Sluiten',
		reason: {
			'unknown-parameter': 'dit filter bestaat niet',
			'unknown-value': 'niet in het overzicht',
			malformed: 'onverwachte schrijfwijze',
			'out-of-range': 'buiten de kaart',
			repeated: 'tweemaal opgegeven',
			'too-long': 'te lang, ingekort',
			'too-many': 'te veel waarden'
		}
	}
};

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
