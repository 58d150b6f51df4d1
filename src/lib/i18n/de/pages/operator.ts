import type { OperatorFacts } from '../../en/pages/operator';
import type { Formats } from '../../formats';
import type { PageTexts } from '../../page-texts';
import { dative, inCountry } from '../geography';

/** Where an operator has its seat, and where its ultimate control lies. */
function nationality(f: Formats, { seat, control }: OperatorFacts): string {
	const seated = seat === null ? 'mit unbekanntem Sitz' : `mit Sitz ${inCountry(f, seat)}`;
	if (control === null) return `${seated} und unbekannter oberster Muttergesellschaft`;
	if (seat === control) return `${seated} und letztlich auch von dort kontrolliert`;
	return `${seated} und letztlich aus ${dative(f, control)} kontrolliert`;
}

/** What it runs, as the end of a sentence that begins with its name. */
function runs(f: Formats, { count, countries, listed }: OperatorFacts): string {
	if (listed === 0) return 'betreibt keinen Standort dieses Verzeichnisses';
	if (count === 0) return 'betreibt keinen Standort, der in Betrieb oder im Bau ist';
	const [only] = countries;
	const where =
		countries.length === 1 && only !== undefined
			? inCountry(f, only)
			: `in ${f.number(countries.length)} Ländern Europas`;
	return `betreibt ${f.plural(count, { one: 'einen Standort', other: `${f.number(count)} Standorte` })} ${where}`;
}

/** The pages of operators, and their index. */
export const operator: PageTexts['operator'] = {
	index: {
		title: 'Betreiber',
		lead: (f, count, without) =>
			`Die ${f.number(count)} Unternehmen des Verzeichnisses: wo sie ihren Sitz haben, wer sie kontrolliert, wessen Technologie sie einsetzen. ${f.number(without)} von ihnen ${f.plural(without, { one: 'betreibt', other: 'betreiben' })} keinen Standort auf der Karte, ${f.plural(without, { one: 'steht', other: 'stehen' })} hier aber wegen eigener Zertifizierungen oder vermieteter Gebäude.`,
		description: (f, count) =>
			`${f.number(count)} Cloud-Betreiber in Europa im Vergleich: Sitz, letztendliche Kontrolle, Herkunft der Technologie, Standorte und Zertifizierungen, mit Quellen.`,
		filter: 'Betreiber nach dem Rechtsraum der Kontrolle anzeigen',
		all: 'Alle',
		licensed: 'EU-Betreiber mit US-Technologie',
		noPlace: 'Kein Standort auf der Karte',
		counting:
			'Gezählt sind Standorte in Betrieb oder im Bau, nach der Zählregel: Eine Cloud-Region zählt nicht neben ihren eigenen Anlagen, ein Gebäude nicht neben seinem Campus. Bei den Zertifizierungen zählt, was der Betreiber am Stichtag des Verzeichnisses besitzt, gleich für welchen Geltungsbereich.'
	},
	lead: (f, facts) => `${facts.name}, ${nationality(f, facts)}, ${runs(f, facts)}.`,
	description: (sentence, date) =>
		`${sentence} Kontrollkette, Standorte, Eröffnungen, Zertifizierungen und Quellen. Stand: ${date}.`,
	figures: {
		places: (f, count) =>
			f.plural(count, {
				one: 'Standort in Betrieb oder im Bau',
				other: 'Standorte in Betrieb oder im Bau'
			}),
		others: (f, count) =>
			`und ${f.number(count)} angekündigt, geschlossen, verworfen oder bei einem anderen mitgezählt`,
		countries: (f, count) =>
			f.plural(count, { one: 'Land mit Standorten', other: 'Länder mit Standorten' }),
		schemes: (f, count) =>
			f.plural(count, {
				one: 'Zertifizierung, gleich für welchen Geltungsbereich',
				other: 'Zertifizierungen, gleich für welchen Geltungsbereich'
			}),
		sought: (f, count) => `und ${f.number(count)} angestrebt`
	},
	explorer: 'Auf der interaktiven Karte öffnen',
	control: {
		title: 'Wer das Unternehmen kontrolliert',
		legalName: 'Eingetragener Name',
		seat: 'Sitz',
		control: 'Letztendliche Kontrolle',
		parent: (name) => `über ${name}`,
		technology: 'Technologie',
		founded: 'Gegründet',
		market: 'Am Markt',
		website: 'Website',
		noChain: 'Das Verzeichnis enthält keine Kontrollkette zu diesem Unternehmen.',
		exposure: 'Geltung außereuropäischen Rechts',
		exposureNote:
			'Eine rechtliche Feststellung, für jeden Betreiber gleich formuliert. Sie sagt, welches Recht bei dem Unternehmen greifen kann, nicht, was geschehen ist.',
		noExposure:
			'Das Verzeichnis trifft keine Feststellung, da die oberste Muttergesellschaft nicht bekannt ist.'
	},
	map: {
		title: 'Wo die Standorte liegen',
		label: (name, count) => `Karte der Standorte von ${name}; Zahl der Standorte: ${count}`,
		note: 'Wo nur der Ort bekannt ist, stehen die Standorte gemeinsam in der Ortsmitte; eine Zahl führt zur Liste darunter.',
		announced:
			'Noch oder nicht mehr in Betrieb: Die Karte zeigt, was angekündigt oder geschlossen ist.',
		none: 'Das Verzeichnis enthält keinen Standort, an dem dieses Unternehmen eine Cloud betreibt.'
	},
	countries: {
		title: 'Standorte nach Land',
		caption: (name) => `Standorte von ${name} nach Land`,
		listed: 'Einträge'
	},
	places: {
		title: 'Alle Standorte',
		caption: (name) => `Alle Standorte von ${name}`,
		note: (f, count) =>
			`${f.plural(count, { one: 'Der einzige Eintrag', other: `Alle ${f.number(count)} Einträge, auch angekündigte, geschlossene und verworfene` })}. Eine Cloud-Region ist neben ihren Anlagen aufgeführt, wird aber nicht mit ihnen gezählt.`
	},
	openings: {
		title: 'Eröffnungen',
		label: (f, count, first, last) =>
			first === last
				? `Diagramm: ${f.number(count)} ${f.plural(count, { one: 'Standort', other: 'Standorte' })}, eröffnet ${first}.`
				: `Diagramm: ${f.number(count)} Standorte, eröffnet von ${first} bis ${last}; die Jahre stehen in der Liste der Standorte.`,
		legend: 'Jedes Quadrat ist ein Standort, über dem Jahr seiner Eröffnung.',
		unknown: (f, unknown, of) =>
			unknown === 0
				? 'Das Jahr ist bei jedem Standort bekannt.'
				: unknown === of
					? f.plural(of, {
							one: 'Das Eröffnungsjahr des einzigen Standorts ist nicht bekannt.',
							other: `Bei keinem der ${f.number(of)} Standorte ist das Eröffnungsjahr bekannt.`
						})
					: `Bei ${f.number(unknown)} der ${f.number(of)} Standorte ist das Jahr nicht bekannt.`,
		regions:
			'Eine Cloud-Region steht im Jahr ihrer eigenen Eröffnung, auch wo die Karte stattdessen ihre Anlagen zählt.',
		control: 'Letztendliche Kontrolle'
	},
	certifications: {
		title: 'Zertifizierungen',
		note: 'Eine Zertifizierung deckt ab, was ihr Geltungsbereich nennt, und nicht mehr. Ein Standort ist nur dann zertifiziert, wenn die Quelle ihn nennt.',
		held: 'Im Besitz',
		sought: 'Angestrebt, nicht erteilt',
		lapsed: 'Abgelaufen',
		none: 'Keine im Verzeichnis.'
	},
	buildings: {
		title: 'Andere in den eigenen Gebäuden',
		note: 'Standorte anderer Betreiber, die laut ihrem eigenen Eintrag in einem Gebäude dieses Unternehmens liegen.'
	},
	events: { title: 'Ereignisse' },
	refused: {
		title: 'Nicht übernommene Behauptungen',
		note: 'Sie sind in Umlauf; im Verzeichnis steht aus dem genannten Grund etwas anderes.'
	},
	doubts: {
		title: 'Offene Fragen',
		none: 'Zu diesem Betreiber ist im Verzeichnis keine Frage offen.',
		estimated: 'Erschlossen, nicht in einer Quelle gelesen:',
		lastChecked: (date) =>
			`Zuletzt geprüft: Die neueste Quelle zum Unternehmen selbst stammt ${/^\d{4}$/.test(date) ? 'aus dem Jahr' : 'vom'} ${date}.`,
		neverDated: 'Zuletzt geprüft: Keine Quelle zum Unternehmen selbst trägt ein Datum.'
	},
	sources: { title: 'Quellen' }
};
