import type { PageTexts } from '../../page-texts';

/** The pages of sources. */
export const sources: PageTexts['sources'] = {
	title: 'Fonti',
	summary: 'Tutte le fonti, per editore, con ciò che si basa su di esse.',
	under: (letter) => `Fonti: editori (${letter})`,
	letter: (letter) => letter.replace('-', '–').toUpperCase(),
	description: (f, sources, publishers) =>
		`Tutte le ${f.number(sources)} fonti della banca dati, di ${f.number(publishers)} editori: la data, il modo in cui ciascuna è stata letta e le schede che si basano su di essa.`,
	descriptionUnder: (f, letter, sources) =>
		`${f.number(sources)} ${f.plural(sources, { one: 'fonte', other: 'fonti' })} della banca dati, editori (${letter}): la data, il modo in cui ciascuna è stata letta e le schede che si basano su di essa.`,
	lead: (f, sources, publishers, citations) =>
		`Ogni affermazione della banca dati indica le proprie fonti: ${f.number(sources)} in tutto, di ${f.number(publishers)} editori, citate ${f.number(citations)} volte. Sono elencate qui per editore, ciascuna con ciò che si basa su di essa. Come vengono valutate lo spiega la [metodologia](page:methodology).`,
	letters: 'Editori per lettera',
	read: {
		title: 'Come sono state lette',
		how: 'Lettura',
		count: 'Fonti',
		meaning: 'Che cosa significa'
	},
	reads: {
		archived: {
			name: 'Copia archiviata',
			text: 'È stata letta una copia conservata della pagina.'
		},
		repository: {
			name: 'Repository pubblico',
			text: 'È stato letto un file di un repository pubblico.'
		},
		'own-knowledge': {
			name: 'Non consultata',
			text: 'Ritenuta vera dai curatori, ma non letta: il rango più basso. Una fonte simile ne attende una migliore.'
		}
	},
	age: {
		title: 'A quando risalgono',
		year: 'Pubblicazione',
		undated: 'Senza data',
		earlier: (year) => `${year} e prima`
	},
	publishers: {
		title: 'Gli editori più citati',
		publisher: 'Editore',
		sources: 'Fonti',
		records: 'Schede che si basano su di esse'
	},
	count: (f, count) => `${f.number(count)} ${f.plural(count, { one: 'fonte', other: 'fonti' })}`,
	undated: 'senza data',
	noAddress: 'senza indirizzo pubblico',
	kinds: {
		place: 'Luogo',
		operator: 'Operatore',
		scheme: 'Schema di certificazione',
		attestation: 'Certificazione detenuta',
		event: 'Evento',
		refused: 'Affermazione non accolta',
		country: 'Paese'
	}
};
