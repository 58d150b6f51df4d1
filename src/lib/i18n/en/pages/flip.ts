import type { JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { Formats } from '../../formats';

const BY: Record<Lens, string> = {
	control: 'by control',
	seat: 'by seat',
	technology: 'by technology'
};

const NATIONALITY: Record<JurisdictionGroup, string> = {
	eu: 'European',
	europe: 'otherwise European',
	us: 'American',
	other: 'from elsewhere',
	unknown: 'unknown'
};

/** "European by seat, American by control". */
function pair(lens: Lens, from: JurisdictionGroup, other: Lens, to: JurisdictionGroup): string {
	const text = `${NATIONALITY[from]} ${BY[lens]}, ${NATIONALITY[to]} ${BY[other]}`;
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The page on what changes between two readings of nationality. */
export const flip = {
	title: 'The flip: European by seat, American by control',
	short: 'The flip',
	summary: 'What changes nationality when it is read another way, by country.',
	description: (sentence: string, date: string) =>
		`${sentence} Which places change nationality when it is read by control, by seat or by technology, by country and operator. Record of ${date}.`,
	pair,
	/** The sentence that a journalist would quote. */
	headline: (
		f: Formats,
		lens: Lens,
		from: JurisdictionGroup,
		other: Lens,
		to: JurisdictionGroup,
		count: number
	) =>
		`${pair(lens, from, other, to)}: ${f.number(count)} ${f.plural(count, { one: 'place', other: 'places' })}`,
	lead: 'A data centre can have three nationalities. The [seat](term:seat) is where the company that runs it is registered; [control](term:control) is the country of whoever owns it in the end; [technology](term:technology) is where the core of its stack comes from. Usually they agree. This page counts where they do not.',
	european:
		'“European” here means of the European Union; other European countries stand apart, as “otherwise European”.',
	back: (f: Formats, count: number) =>
		count === 0
			? 'The other way round, American by seat and European by control, the record has none.'
			: `The other way round, American by seat and European by control: ${f.number(count)}.`,
	pairs: {
		'seat-control': {
			title: 'By seat, then by control',
			note: 'The company is registered in one place and belongs, in the end, to owners in another. The large American operators contract in Europe through Irish, Luxembourg or German companies.'
		},
		'control-technology': {
			title: 'By control, then by technology',
			note: 'The owners are in one place and the core of the stack comes from another. Where it comes from several countries, the first in weight decides.'
		},
		'seat-technology': {
			title: 'By seat, then by technology',
			note: 'The company is registered in one place and the core of the stack comes from another.'
		}
	},
	figures: {
		known: (f: Formats, known: number, of: number) =>
			`known under both readings for ${f.number(known)} of ${f.number(of)} places`
	},
	matrix: {
		caption: (from: string, to: string) => `Places by ${from} (rows) and by ${to} (columns)`,
		corner: (from: string, to: string) => `${from} ↓ ${to} →`,
		total: 'All'
	},
	operators: {
		title: 'The operators concerned',
		places: 'Places'
	},
	countries: {
		title: 'By country',
		note: 'Only countries in which some place changes.',
		counted: 'All places',
		changed: 'Changing',
		map: 'On the map',
		show: 'Show'
	},
	live: 'On the map'
};
