import type { JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { FacetName } from '$lib/selection/selection';
import type { Messages } from '../messages';
import { at } from './dates';
import { headline, openedClause } from './headline';

const LENS: Record<Lens, string> = {
	control: 'controllo',
	seat: 'sede legale',
	technology: 'tecnologia'
};

const BY: Record<Lens, string> = {
	control: 'secondo il controllo',
	seat: 'secondo la sede legale',
	technology: 'secondo la tecnologia'
};

const NATIONALITY: Record<JurisdictionGroup, string> = {
	eu: 'UE',
	europe: 'altri Paesi europei',
	us: 'Stati Uniti',
	other: 'resto del mondo',
	unknown: 'Paese sconosciuto'
};

const FACET: Record<FacetName | 'q', string> = {
	operator: 'Operatore',
	nationality: 'Nazionalità',
	cert: 'Certificazione',
	country: 'Paese',
	kind: 'Tipo di luogo',
	status: 'Stato',
	opened: 'Apertura',
	q: 'Ricerca'
};

/** Texts of the panel. */
export const explorer: Messages['explorer'] = {
	panel: 'Filtri',
	headline,
	note: (f, recordDate) =>
		`Strutture, e regioni di cui non sono noti gli edifici. Il numero di luoghi non indica la capacità. Banca dati ${at(f.date(recordDate))}.`,
	groups: {
		label: 'Luoghi per gruppo di giurisdizioni',
		share: (f, name, count) => `${name}: ${f.number(count)}`
	},
	lens: {
		label: 'La nazionalità si legge secondo',
		explain: {
			control: 'Chi può imporre la propria legge: il Paese della capogruppo.',
			seat: 'Dove è registrata la società che gestisce il luogo.',
			technology: 'I Paesi dei fornitori del nucleo tecnologico; il principale dà il colore.'
		}
	},
	flip: {
		label: 'Confronta con',
		lens: LENS,
		off: 'Chiudi il confronto',
		total: (f, count, lens, flip) =>
			`${f.number(count)} ${f.plural(count, { one: 'luogo cambia', other: 'luoghi cambiano' })} gruppo se si legge ${BY[flip]} anziché ${BY[lens]}.`,
		none: (lens, flip) => `Nessun luogo cambia gruppo se si legge ${BY[flip]} anziché ${BY[lens]}.`,
		pair: (lens, from, flip, to) =>
			`${capital(LENS[lens])}: ${NATIONALITY[from]}; ${LENS[flip]}: ${NATIONALITY[to]}`,
		coverage: (f, known, of) => `entrambi i dati noti per ${f.number(known)} su ${f.number(of)}`
	},
	facet: FACET,
	parameter: {
		...FACET,
		lens: 'Lettura',
		flip: 'Confronto',
		reach: 'Portata',
		place: 'Luogo',
		map: 'Posizione sulla mappa'
	},
	clear: 'Azzera',
	clearFacet: (facet) => `Azzera il filtro «${FACET[facet]}»`,
	showAll: (f, count) => `Mostra tutto (${f.number(count)})`,
	showFewer: 'Mostra meno',
	all: (f, count) => `${f.number(count)} in tutto`,
	knownFor: (f, known, of) => `dato noto per ${f.number(known)} su ${f.number(of)}`,
	noOption: 'Qui nulla con questo nome.',
	findOperator: 'Trova un operatore',
	operators: (f, count) =>
		`${f.number(count)} ${f.plural(count, { one: 'operatore', other: 'operatori' })}`,
	licensed: 'con tecnologia statunitense in licenza',
	unknown: {
		nationality: 'Sconosciuta',
		cert: 'Nessuna conosciuta',
		opened: 'Anno sconosciuto'
	},
	reach: {
		label: 'Che cosa si richiede',
		name: {
			operator: 'La detiene l’operatore',
			place: 'La fonte cita il luogo',
			any: 'Può applicarsi qui'
		},
		explain: {
			operator: 'Da qualche parte, per qualche servizio: non necessariamente in questo luogo.',
			place: 'L’attestazione cita questo luogo. Poche lo fanno: l’assenza non prova nulla.',
			any: 'La fonte cita questo luogo, vale per tutto l’operatore o non precisa.'
		},
		coverage: {
			operator: 'detenuta dall’operatore',
			place: 'luogo citato',
			any: 'può applicarsi qui'
		}
	},
	opened: {
		chart: 'Aperture per anno',
		/** Of a column of the chart: a year, or the years up to one. */
		summary: (f, column) => {
			const years = column.from === null ? `fino al ${column.key}` : `${column.key}`;
			const places = f.plural(column.count, { one: 'luogo', other: 'luoghi' });
			return `${years}: ${f.number(column.count)} ${places}`;
		},
		from: 'Dal',
		to: 'Al',
		anyYear: 'ogni anno',
		range: (opened) => capital(openedClause(opened, 'aperto'))
	},
	countries: 'Luoghi per Paese',
	countriesOf: (f, count) =>
		`${f.number(count)} ${f.plural(count, { one: 'Paese', other: 'Paesi' })}`,
	by: BY,
	overlap:
		'La tecnologia può avere più origini: le righe si sovrappongono e la somma supera il totale.',
	search: {
		label: 'Cerca una località, un operatore, un codice',
		placeholder: 'Località, operatore o codice',
		shortcut: 'Premi / per cercare',
		clear: 'Azzera la ricerca'
	},
	chips: {
		label: 'Filtri attivi',
		remove: (label) => `Rimuovi ${label}`,
		text: (q) => `«${q}»`,
		nationality: (lens, name) => `${name} (${LENS[lens]})`,
		reset: 'Azzera tutto'
	},
	notice: {
		item: (name, value, reason) =>
			value === '' ? `${name}: ${reason}` : `${name} «${value}»: ${reason}`,
		title: (f, count) =>
			f.plural(count, {
				one: 'Una parte di questo link non è stata compresa e non viene applicata:',
				other: 'Alcune parti di questo link non sono state comprese e non vengono applicate:'
			}),
		dismiss: 'Chiudi',
		reason: {
			'unknown-parameter': 'filtro inesistente',
			'unknown-value': 'assente dalla banca dati',
			malformed: 'forma imprevista',
			'out-of-range': 'fuori dalla mappa',
			repeated: 'indicato due volte',
			'too-long': 'troppo lungo, troncato',
			'too-many': 'troppi valori'
		}
	}
};

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
