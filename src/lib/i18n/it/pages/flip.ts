import type { JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { PageTexts } from '../../page-texts';
import { at } from '../dates';

const BY: Record<Lens, string> = {
	control: 'per controllo',
	seat: 'per sede legale',
	technology: 'per tecnologia'
};

const NATIONALITY: Record<'one' | 'other', Record<JurisdictionGroup, string>> = {
	one: {
		eu: 'europeo',
		europe: 'europeo extra UE',
		us: 'statunitense',
		other: 'del resto del mondo',
		unknown: 'di Paese sconosciuto'
	},
	other: {
		eu: 'europei',
		europe: 'europei extra UE',
		us: 'statunitensi',
		other: 'del resto del mondo',
		unknown: 'di Paese sconosciuto'
	}
};

/** « Europei per sede legale, statunitensi per controllo »; of one place « Europeo ». */
function pair(
	lens: Lens,
	from: JurisdictionGroup,
	other: Lens,
	to: JurisdictionGroup,
	number: 'one' | 'other' = 'other'
): string {
	const text = `${NATIONALITY[number][from]} ${BY[lens]}, ${NATIONALITY[number][to]} ${BY[other]}`;
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The page on what changes between two readings of nationality. */
export const flip: PageTexts['flip'] = {
	title: 'Cambio di nazionalità: europei per sede legale, statunitensi per controllo',
	short: 'Cambio di nazionalità',
	summary: 'Che cosa cambia nazionalità a seconda di come la si legge, Paese per Paese.',
	description: (sentence, date) =>
		`${sentence} Quali luoghi cambiano nazionalità se la si legge secondo il controllo, la sede legale o la tecnologia, per Paese e per operatore. Banca dati ${at(date)}.`,
	pair: (lens, from, other, to) => pair(lens, from, other, to),
	headline: (f, lens, from, other, to, count) =>
		f.plural(count, {
			one: `${pair(lens, from, other, to, 'one')}: ${f.number(count)} luogo`,
			other: `${pair(lens, from, other, to)}: ${f.number(count)} luoghi`
		}),
	lead: 'Un data center può avere tre nazionalità. La [sede legale](term:seat) è il Paese in cui è registrata la società che lo gestisce; il [controllo](term:control), quello di chi ne è in ultima istanza il proprietario; la [tecnologia](term:technology), quello da cui proviene il nucleo tecnologico. Di solito coincidono. Questa pagina conta i casi in cui divergono.',
	european:
		'«Europeo» significa qui: dell’Unione europea; gli altri Paesi europei figurano a parte, come «europei extra UE».',
	back: (f, count) =>
		count === 0
			? 'Del caso inverso, statunitensi per sede legale ed europei per controllo, la banca dati non ha esempi.'
			: `Il caso inverso, statunitensi per sede legale ed europei per controllo: ${f.number(count)}.`,
	pairs: {
		'seat-control': {
			title: 'Per sede legale, poi per controllo',
			note: 'La società è registrata in un Paese e appartiene, in ultima istanza, a proprietari di un altro. In Europa i grandi operatori statunitensi stipulano i contratti tramite società irlandesi, lussemburghesi o tedesche.'
		},
		'control-technology': {
			title: 'Per controllo, poi per tecnologia',
			note: 'I proprietari sono di un Paese, il nucleo tecnologico proviene da un altro. Se i Paesi di provenienza sono più d’uno, decide il primo per peso.'
		},
		'seat-technology': {
			title: 'Per sede legale, poi per tecnologia',
			note: 'La società è registrata in un Paese, il nucleo tecnologico proviene da un altro.'
		}
	},
	figures: {
		known: (f, known, of) =>
			`dato noto in entrambe le letture per ${f.number(known)} luoghi su ${f.number(of)}`
	},
	matrix: {
		caption: (from, to) => `Luoghi: ${from.toLowerCase()} (righe) e ${to.toLowerCase()} (colonne)`,
		corner: (from, to) => `${from} ↓ ${to} →`,
		total: 'Tutti'
	},
	operators: {
		title: 'Gli operatori interessati',
		places: 'Luoghi'
	},
	countries: {
		title: 'Per Paese',
		note: 'Solo i Paesi in cui almeno un luogo cambia.',
		counted: 'Tutti i luoghi',
		changed: 'Cambiano',
		map: 'Sulla mappa',
		show: 'Mostra'
	},
	live: 'Sulla mappa'
};
