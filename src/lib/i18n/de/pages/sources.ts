import type { PageTexts } from '../../page-texts';

/** The pages of sources. */
export const sources: PageTexts['sources'] = {
	title: 'Quellen',
	summary: 'Alle Quellen, nach Herausgeber, mit dem, was auf ihnen beruht.',
	under: (letter) => `Quellen: Herausgeber unter ${letter}`,
	letter: (letter) => (letter === '0-9' ? '0–9' : letter.toUpperCase()),
	description: (f, sources, publishers) =>
		`Alle ${f.number(sources)} Quellen des Verzeichnisses von ${f.number(publishers)} Herausgebern: Datum, wie jede gelesen wurde und welche Einträge auf ihr beruhen.`,
	descriptionUnder: (f, letter, sources) =>
		`${f.number(sources)} ${f.plural(sources, { one: 'Quelle', other: 'Quellen' })} des Verzeichnisses von Herausgebern unter ${letter}: Datum, wie sie gelesen ${f.plural(sources, { one: 'wurde', other: 'wurden' })} und welche Einträge darauf beruhen.`,
	lead: (f, sources, publishers, citations) =>
		`Jede Angabe im Verzeichnis nennt ihre Quellen: insgesamt ${f.number(sources)} von ${f.number(publishers)} Herausgebern, ${f.number(citations)}-mal angeführt. Hier stehen sie nach Herausgeber, jede mit dem, was auf ihr beruht. Wie sie gewichtet werden, steht in der [Methodik](page:methodology).`,
	letters: 'Herausgeber nach Anfangsbuchstaben',
	read: {
		title: 'Wie sie gelesen wurden',
		how: 'Wie',
		count: 'Quellen',
		meaning: 'Was das bedeutet'
	},
	reads: {
		archived: {
			name: 'Archivierte Kopie',
			text: 'Eine gespeicherte Kopie der Seite wurde gelesen.'
		},
		repository: {
			name: 'Öffentliches Repositorium',
			text: 'Eine Datei eines öffentlichen Repositoriums wurde gelesen.'
		},
		'own-knowledge': {
			name: 'Nicht eingesehen',
			text: 'Von der Redaktion angenommen, aber nicht gelesen: der niedrigste Rang. Eine solche Quelle wartet auf eine bessere.'
		}
	},
	age: {
		title: 'Wie alt sie sind',
		year: 'Veröffentlicht',
		undated: 'Ohne Datum',
		earlier: (year) => `${year} und früher`
	},
	publishers: {
		title: 'Am häufigsten angeführte Herausgeber',
		publisher: 'Herausgeber',
		sources: 'Quellen',
		records: 'Einträge, die auf ihnen beruhen'
	},
	count: (f, count) => `${f.number(count)} ${f.plural(count, { one: 'Quelle', other: 'Quellen' })}`,
	undated: 'ohne Datum',
	noAddress: 'keine öffentliche Adresse',
	kinds: {
		place: 'Standort',
		operator: 'Betreiber',
		scheme: 'Zertifizierung',
		attestation: 'Nachweis eines Betreibers',
		event: 'Ereignis',
		refused: 'Nicht übernommene Behauptung',
		country: 'Land'
	}
};
