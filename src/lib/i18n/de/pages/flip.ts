import type { JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { PageTexts } from '../../page-texts';

const BY: Record<Lens, string> = {
	control: 'nach Kontrolle',
	seat: 'nach Sitz',
	technology: 'nach Technologie'
};

const NATIONALITY: Record<JurisdictionGroup, string> = {
	eu: 'europäisch',
	europe: 'europäisch außerhalb der EU',
	us: 'amerikanisch',
	other: 'aus der übrigen Welt',
	unknown: 'unbekannt'
};

/** „Nach Sitz europäisch, nach Kontrolle amerikanisch“. */
function pair(lens: Lens, from: JurisdictionGroup, other: Lens, to: JurisdictionGroup): string {
	const text = `${BY[lens]} ${NATIONALITY[from]}, ${BY[other]} ${NATIONALITY[to]}`;
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The page on what changes between two readings of nationality. */
export const flip: PageTexts['flip'] = {
	title: 'Nationalitätswechsel: nach Sitz europäisch, nach Kontrolle amerikanisch',
	short: 'Nationalitätswechsel',
	summary: 'Was die Nationalität wechselt, wenn man sie anders bestimmt, Land für Land.',
	description: (sentence, date) =>
		`${sentence} Welche Standorte die Nationalität wechseln, wenn sie nach Kontrolle, Sitz oder Technologie bestimmt wird, nach Land und Betreiber. Stand: ${date}.`,
	pair,
	headline: (f, lens, from, other, to, count) =>
		`${pair(lens, from, other, to)}: ${f.number(count)} ${f.plural(count, { one: 'Standort', other: 'Standorte' })}`,
	lead: 'Ein Rechenzentrum kann drei Nationalitäten haben. Der [Sitz](term:seat) ist dort, wo das Unternehmen eingetragen ist, das es betreibt; die [Kontrolle](term:control) liegt im Land dessen, dem es letztlich gehört; die [Technologie](term:technology) kommt von dort, woher ihr Kern stammt. Meist stimmen sie überein. Diese Seite zählt, wo sie es nicht tun.',
	european:
		'„Europäisch“ heißt hier: aus der Europäischen Union; die übrigen Länder Europas stehen gesondert, als „europäisch außerhalb der EU“.',
	back: (f, count) =>
		count === 0
			? 'Umgekehrt, nach Sitz amerikanisch und nach Kontrolle europäisch, enthält das Verzeichnis keinen Standort.'
			: `Umgekehrt, nach Sitz amerikanisch und nach Kontrolle europäisch: ${f.number(count)}.`,
	pairs: {
		'seat-control': {
			title: 'Erst nach Sitz, dann nach Kontrolle',
			note: 'Das Unternehmen ist in einem Land eingetragen und gehört letztlich Eigentümern in einem anderen. Die großen amerikanischen Betreiber schließen ihre Verträge in Europa über irische, luxemburgische oder deutsche Gesellschaften.'
		},
		'control-technology': {
			title: 'Erst nach Kontrolle, dann nach Technologie',
			note: 'Die Eigentümer sitzen in einem Land, der Kern der Technologie kommt aus einem anderen. Stammt er aus mehreren Ländern, entscheidet das wichtigste.'
		},
		'seat-technology': {
			title: 'Erst nach Sitz, dann nach Technologie',
			note: 'Das Unternehmen ist in einem Land eingetragen, der Kern der Technologie kommt aus einem anderen.'
		}
	},
	figures: {
		known: (f, known, of) => `beides bekannt bei ${f.number(known)} von ${f.number(of)} Standorten`
	},
	matrix: {
		caption: (from, to) => `Standorte: ${from} (Zeilen) und ${to} (Spalten)`,
		corner: (from, to) => `${from} ↓ ${to} →`,
		total: 'Alle'
	},
	operators: {
		title: 'Die betroffenen Betreiber',
		places: 'Standorte'
	},
	countries: {
		title: 'Nach Land',
		note: 'Nur Länder, in denen mindestens ein Standort wechselt.',
		counted: 'Alle Standorte',
		changed: 'Wechseln',
		map: 'Auf der Karte',
		show: 'Anzeigen'
	},
	live: 'Auf der Karte'
};
