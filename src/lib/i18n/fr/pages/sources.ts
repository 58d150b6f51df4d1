import type { PageTexts } from '../../page-texts';

/** Les pages des sources. */
export const sources: PageTexts['sources'] = {
	title: 'Sources',
	summary: 'Toutes les sources, par éditeur, avec ce qui repose sur elles.',
	under: (letter) => `Sources\u202f: éditeurs classés à ${letter}`,
	letter: (letter) => letter.replace('-', '–').toUpperCase(),
	description: (f, sources, publishers) =>
		`Les ${f.number(sources)} sources du registre, de ${f.number(publishers)} éditeurs\u202f: la date, la façon dont chacune a été lue, et les fiches qui reposent sur elle.`,
	descriptionUnder: (f, letter, sources) =>
		`${f.number(sources)} sources du registre, éditeurs classés à ${letter}\u202f: la date, la façon dont chacune a été lue, et les fiches qui reposent sur elle.`,
	lead: (f, sources, publishers, citations) =>
		`Toute affirmation du registre nomme ses sources\u202f: ${f.number(sources)} au total, de ${f.number(publishers)} éditeurs, citées ${f.number(citations)} fois. Elles figurent ici par éditeur, chacune avec ce qui repose sur elle. La façon dont elles sont pesées est dans la [méthode](page:methodology).`,
	letters: 'Éditeurs par lettre',
	read: {
		title: 'Comment elles ont été lues',
		how: 'Lecture',
		count: 'Sources',
		meaning: 'Ce que cela veut dire'
	},
	reads: {
		archived: {
			name: 'Copie archivée',
			text: 'Une copie conservée de la page a été lue.'
		},
		repository: {
			name: 'Dépôt public',
			text: 'Un fichier d’un dépôt public a été lu.'
		},
		'own-knowledge': {
			name: 'Non consultée',
			text: 'Tenue pour vraie par les rédacteurs, mais non lue\u202f: le rang le plus faible. Une telle source en attend une meilleure.'
		}
	},
	age: {
		title: 'De quand elles datent',
		year: 'Publication',
		undated: 'Sans date',
		earlier: (year) => `${year} et avant`
	},
	publishers: {
		title: 'Les éditeurs les plus cités',
		publisher: 'Éditeur',
		sources: 'Sources',
		records: 'Fiches qui reposent sur elles'
	},
	count: (f, count) => `${f.number(count)} ${f.plural(count, { one: 'source', other: 'sources' })}`,
	undated: 'sans date',
	noAddress: 'sans adresse publique',
	kinds: {
		place: 'Lieu',
		operator: 'Opérateur',
		scheme: 'Référentiel',
		attestation: 'Certification détenue',
		event: 'Événement',
		refused: 'Affirmation écartée',
		country: 'Pays'
	}
};
