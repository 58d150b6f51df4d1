import type { PageTexts } from '../../page-texts';

/** The pages of sources. */
export const sources: PageTexts['sources'] = {
	title: 'Fuentes',
	summary: 'Todas las fuentes, por editor, con lo que se apoya en ellas.',
	under: (letter) => `Fuentes: editores (${letter})`,
	letter: (letter) => letter.replace('-', '–').toUpperCase(),
	description: (f, sources, publishers) =>
		`Las ${f.number(sources)} fuentes de la base de datos, de ${f.number(publishers)} editores: la fecha, cómo se ha leído cada una y qué fichas se apoyan en ella.`,
	descriptionUnder: (f, letter, sources) =>
		`${f.number(sources)} ${f.plural(sources, { one: 'fuente', other: 'fuentes' })} de la base de datos, editores (${letter}): la fecha, cómo se ha leído cada una y qué fichas se apoyan en ella.`,
	lead: (f, sources, publishers, citations) =>
		`Toda afirmación de la base de datos indica sus fuentes: ${f.number(sources)} en total, de ${f.number(publishers)} editores, citadas ${f.number(citations)} veces. Figuran aquí por editor, cada una con lo que se apoya en ella. Cómo se valoran se explica en la [metodología](page:methodology).`,
	letters: 'Editores por letra',
	read: {
		title: 'Cómo se han leído',
		how: 'Lectura',
		count: 'Fuentes',
		meaning: 'Qué significa'
	},
	reads: {
		archived: {
			name: 'Copia archivada',
			text: 'Se ha leído una copia guardada de la página.'
		},
		repository: {
			name: 'Repositorio público',
			text: 'Se ha leído un archivo de un repositorio público.'
		},
		'own-knowledge': {
			name: 'No consultada',
			text: 'Quienes mantienen la base de datos la dan por cierta, pero no la han leído: el rango más bajo. Una fuente así está a la espera de otra mejor.'
		}
	},
	age: {
		title: 'De cuándo son',
		year: 'Publicación',
		undated: 'Sin fecha',
		earlier: (year) => `${year} y antes`
	},
	publishers: {
		title: 'Los editores más citados',
		publisher: 'Editor',
		sources: 'Fuentes',
		records: 'Fichas que se apoyan en ellas'
	},
	count: (f, count) => `${f.number(count)} ${f.plural(count, { one: 'fuente', other: 'fuentes' })}`,
	undated: 'sin fecha',
	noAddress: 'sin dirección pública',
	kinds: {
		place: 'Lugar',
		operator: 'Operador',
		scheme: 'Esquema de certificación',
		attestation: 'Certificación obtenida',
		event: 'Acontecimiento',
		refused: 'Afirmación no admitida',
		country: 'País'
	}
};
