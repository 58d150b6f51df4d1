import type { PageTexts } from '../../page-texts';

/** La page des deux tableaux croisés. */
export const matrix: PageTexts['matrix'] = {
	title: 'Matrice',
	lead: 'Qui détient quelle certification, qui est présent où\u202f: deux tableaux pour tout voir d’un coup.',
	description: (operators, schemes, countries) =>
		`${operators} opérateurs cloud, les ${schemes} certifications qu’ils détiennent et les ${countries} pays d’Europe où ils ont des centres de données\u202f: deux tableaux croisés dont chaque case mène à la carte.`,
	skip: 'Passer ce tableau',
	scroll: 'Le tableau défile dans son cadre\u202f; chaque case est un lien.',
	total: 'Total',
	certifications: {
		title: 'Opérateurs et certifications',
		caption: 'Tableau des opérateurs par certification',
		note: (f, operators, schemes, day) =>
			`${f.number(operators)} opérateurs et ${f.number(schemes)} référentiels, selon le registre au ${f.date(day)}\u202f; ce qui était échu à cette date est écarté. Couleur, et code à côté du nom\u202f: le pays dont la loi atteint l’opérateur. Forme\u202f: la portée de la certification, telle que la source la donne.`,
		legend: 'Formes',
		state: {
			places: 'Détenue\u202f; la source nomme les lieux, dont le nombre figure à côté de la marque',
			operator: 'Détenue\u202f; la source vise toute l’Europe',
			unspecified: 'Détenue\u202f; la source ne dit pas où elle vaut',
			'in-progress': 'En cours d’obtention, non détenue'
		},
		cell: (f, state, places) =>
			({
				places: `détenue, ${f.number(places)} ${f.plural(places, { one: 'lieu nommé', other: 'lieux nommés' })}`,
				operator: 'détenue, pour toute l’Europe',
				unspecified: 'détenue, lieux non précisés',
				'in-progress': 'en cours d’obtention'
			})[state],
		held: 'Certifications détenues',
		holders: 'Titulaires',
		meaning: [
			'Une marque dit qu’une source atteste la certification, pour un service au moins de l’opérateur. Seul le carré dit qu’elle nomme des lieux\u202f; aucune autre marque ne se lit comme «\u202fcertifié ici\u202f».',
			'Une case vide dit qu’aucune source consultée n’atteste la certification. Elle ne dit pas que l’opérateur ne l’a pas.',
			'Les référentiels diffèrent par ce qu’ils examinent et exigent\u202f; leur nombre ne mesure aucune qualité. Ce que chacun certifie est dit sur sa page.'
		]
	},
	presence: {
		title: 'Opérateurs et pays',
		caption: 'Tableau des opérateurs par pays',
		note: (f, operators, countries, places) =>
			`${f.number(places)} lieux en service ou en construction, de ${f.number(operators)} opérateurs dans ${f.number(countries)} pays. Couleur, et code à côté du nom\u202f: le pays dont la loi atteint l’opérateur. Plus la couleur est soutenue, plus les lieux sont nombreux.`,
		cell: (f, count) => `${f.number(count)} ${f.plural(count, { one: 'lieu', other: 'lieux' })}`,
		meaning: [
			'La règle de comptage s’applique à chaque nombre séparément\u202f: chaque installation, et chaque région cloud dont aucune installation ne figure sur la carte\u202f; un campus et ses bâtiments une fois.',
			'Un nombre compte des lieux, non des bâtiments, des salles ni des mégawatts\u202f: un lieu peut être un campus, un autre une baie chez un tiers.',
			'Une case vide dit que le registre ne recense aucun lieu de cet opérateur dans ce pays.'
		]
	},
	means: 'Ce que dit une case, et ce qu’elle ne dit pas'
};
