import type { JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { PageTexts } from '../../page-texts';

const BY: Record<Lens, string> = {
	control: 'par le contrôle',
	seat: 'par le siège',
	technology: 'par la technologie'
};

const NATIONALITY: Record<JurisdictionGroup, string> = {
	eu: 'européen',
	europe: 'européen hors UE',
	us: 'américain',
	other: 'du reste du monde',
	unknown: 'inconnu'
};

function pair(lens: Lens, from: JurisdictionGroup, other: Lens, to: JurisdictionGroup): string {
	const text = `${NATIONALITY[from]} ${BY[lens]}, ${NATIONALITY[to]} ${BY[other]}`;
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** La page sur ce qui change d’une lecture de la nationalité à l’autre. */
export const flip: PageTexts['flip'] = {
	title: 'Le basculement\u202f: européen par le siège, américain par le contrôle',
	short: 'Le basculement',
	summary: 'Ce qui change de nationalité selon la façon de la lire, pays par pays.',
	description: (sentence, date) =>
		`${sentence} Quels lieux changent de nationalité selon qu’on la lit par le contrôle, par le siège ou par la technologie, par pays et par opérateur. Registre du ${date}.`,
	pair,
	headline: (f, lens, from, other, to, count) =>
		`${pair(lens, from, other, to)}\u202f: ${f.number(count)} ${f.plural(count, { one: 'lieu', other: 'lieux' })}`,
	lead: 'Un centre de données peut avoir trois nationalités. Le [siège](term:seat) est le pays où est immatriculée la société qui l’exploite\u202f; le [contrôle](term:control), celui de qui la possède en dernier ressort\u202f; la [technologie](term:technology), celui d’où vient le cœur de sa pile technique. Le plus souvent, les trois s’accordent. Cette page compte les cas où elles divergent.',
	european:
		'«\u202fEuropéen\u202f» signifie ici\u202f: de l’Union européenne\u202f; les autres pays d’Europe figurent à part, sous «\u202feuropéen hors UE\u202f».',
	back: (f, count) =>
		count === 0
			? 'L’inverse, américain par le siège et européen par le contrôle, ne se trouve pas dans le registre.'
			: `L’inverse, américain par le siège et européen par le contrôle\u202f: ${f.number(count)}.`,
	pairs: {
		'seat-control': {
			title: 'Par le siège, puis par le contrôle',
			note: 'La société est immatriculée dans un pays et appartient, en dernier ressort, à des propriétaires d’un autre. En Europe, les grands opérateurs américains contractent par des sociétés irlandaises, luxembourgeoises ou allemandes.'
		},
		'control-technology': {
			title: 'Par le contrôle, puis par la technologie',
			note: 'Les propriétaires sont d’un pays, le cœur de la pile technique vient d’un autre. Quand il vient de plusieurs pays, le premier par le poids décide.'
		},
		'seat-technology': {
			title: 'Par le siège, puis par la technologie',
			note: 'La société est immatriculée dans un pays, le cœur de sa pile technique vient d’un autre.'
		}
	},
	figures: {
		known: (f, known, of) =>
			`connu selon les deux lectures pour ${f.number(known)} lieux sur ${f.number(of)}`
	},
	matrix: {
		caption: (from, to) => `Lieux selon\u202f: ${from} (lignes) et ${to} (colonnes)`,
		corner: (from, to) => `${from} ↓ ${to} →`,
		total: 'Tous'
	},
	operators: {
		title: 'Les opérateurs concernés',
		places: 'Lieux'
	},
	countries: {
		title: 'Par pays',
		note: 'Seulement les pays où un lieu au moins change.',
		counted: 'Tous les lieux',
		changed: 'Changent',
		map: 'Sur la carte',
		show: 'Voir'
	},
	live: 'Sur la carte'
};
