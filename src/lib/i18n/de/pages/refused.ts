import type { PageTexts } from '../../page-texts';

/** The page of claims that the record does not follow. */
export const refused: PageTexts['refused'] = {
	title: 'Nicht übernommene Behauptungen',
	summary: 'Was in Umlauf ist und das Verzeichnis nicht übernimmt, mit Begründung.',
	description: (f, count) =>
		`${f.number(count)} Behauptungen über Europas Cloud-Rechenzentren, die in Umlauf sind und die das Verzeichnis nicht übernimmt: was es stattdessen festhält, warum, und die Quellen beider Seiten.`,
	lead: (f, count) =>
		`${f.number(count)} ${f.plural(count, { one: 'Behauptung ist in Umlauf, die', other: 'Behauptungen sind in Umlauf, die' })} das Verzeichnis nicht übernimmt. Jede steht hier mit dem, was das Verzeichnis stattdessen festhält, mit der Begründung und den Quellen beider Seiten. Eine nicht übernommene Behauptung ist kein Vorwurf: Meist ist es ein Datum, ein Name oder eine Zahl, die abgeschrieben wurde. Sollte eine davon doch stimmen, [schreiben Sie uns](page:about).`,
	filter: {
		label: 'Anzeigen',
		all: 'Alle',
		places: 'Über Standorte',
		schemes: 'Über Zertifizierungen',
		operators: 'Über Unternehmen'
	},
	index: 'Nach Betreiber und Zertifizierung',
	held: 'Das Verzeichnis',
	reason: 'Warum',
	claimedBy: 'Wer es sagt',
	sources: 'Was dagegen spricht',
	about: 'Betrifft',
	english: 'Behauptungen und Begründungen sind auf Englisch verfasst.'
};
