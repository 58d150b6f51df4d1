import type { PageTexts } from '../../page-texts';

/** La page des ouvertures, des fermetures et du contrôle au fil du temps. */
export const timeline: PageTexts['timeline'] = {
	title: 'Chronologie',
	lead: 'Comment la carte du cloud européen s’est remplie, et qui contrôlait ce qui existait.',
	description: (known, of, first, last) =>
		`Ouvertures et fermetures des centres de données cloud d’Europe par année et par juridiction, et qui les contrôlait chaque année de ${first} à ${last}. Année d’ouverture connue pour ${known} sur ${of}.`,
	coverage: {
		known: (f, of) => `avec année d’ouverture connue, sur ${f.number(of)} lieux entrés en service`,
		unknown: 'sans année d’ouverture dans les sources consultées',
		closed: 'fermés\u202f; pour ceux dont la date manque, voir la liste',
		history: (f, of) => `avec historique de contrôle établi, sur ${f.number(of)} opérateurs`
	},
	until: (year) => `jusqu’en ${year}`,
	year: 'Année',
	numbers: 'Les nombres en tableau',
	openings: {
		title: 'Ouvertures par année',
		note: 'Selon le groupe dont relève aujourd’hui l’opérateur. La règle de comptage s’applique à chaque année séparément\u202f: une région cloud peut compter dans son année, et l’un de ses bâtiments dans une année ultérieure.',
		label: (first, last) =>
			`Colonnes\u202f: lieux ouverts chaque année de ${first} à ${last}, par groupe de juridictions\u202f; les nombres figurent dans le tableau ci-dessous`,
		unknown: 'Ceux dont l’année est inconnue, sur la carte',
		all: 'Toutes les ouvertures',
		opened: 'Ouverts, par groupe',
		closed: 'Fermés'
	},
	standing: {
		title: 'Ce qui existait à la fin de chaque année',
		caption: 'Tableau des ouvertures, fermetures et lieux par année',
		note: 'Les lieux dont l’ouverture est connue, moins ceux qui avaient fermé\u202f; selon le groupe dont relève aujourd’hui l’opérateur. Une région cloud d’année connue compte tant que les années de ses bâtiments ne le sont pas.',
		label: (first, last) =>
			`Colonnes\u202f: lieux dont on sait qu’ils existaient à la fin de chaque année de ${first} à ${last}, par groupe de juridictions\u202f; les nombres figurent dans le tableau ci-dessous`,
		all: 'Tous les lieux dont l’existence est connue',
		stood: 'Existence connue, par groupe'
	},
	closures: {
		title: 'Fermetures',
		note: 'Les lieux du registre qui n’existent plus. Celui dont la date de fermeture n’est pas connue ne figure dans aucun décompte de ce qui existait.',
		caption: 'Tableau des lieux fermés',
		closed: 'Fermeture'
	},
	ownership: {
		title: 'Qui contrôlait ces lieux\u202f?',
		caption: 'Tableau du contrôle par année',
		note: 'Pour chaque année, les lieux dont on sait qu’ils existaient à sa fin\u202f: selon le pays d’où leur opérateur était alors contrôlé, et selon celui d’où il l’est aujourd’hui. Avant la première période de contrôle qu’une source établit, le contrôle est inconnu, même si celui d’aujourd’hui ne l’est pas.',
		groups:
			'Les groupes sont ceux d’aujourd’hui\u202f: le Royaume-Uni compte partout parmi les autres pays d’Europe, y compris pour les années où il était membre de l’Union.',
		choose: 'Année',
		play: 'Lecture',
		pause: 'Pause',
		then: 'Selon le contrôle de l’époque',
		today: 'Selon le contrôle d’aujourd’hui',
		thenLabel: (first, last) =>
			`Colonnes\u202f: lieux dont on sait qu’ils existaient à la fin de chaque année de ${first} à ${last}, selon le groupe dont relevait alors leur opérateur\u202f; les nombres figurent dans le tableau ci-dessous`,
		todayLabel: (first, last) =>
			`Colonnes\u202f: les mêmes lieux de ${first} à ${last}, selon le groupe dont relève aujourd’hui leur opérateur\u202f; les nombres figurent dans le tableau ci-dessous`,
		count: 'Existence connue',
		changed: 'Autre groupe depuis',
		sentence: (f, { year, count, then, today, changed }, now) => {
			const some = (number: number) => (number === 0 ? 'aucun' : f.number(number));
			const were = (number: number) =>
				number === 0 ? 'n’était' : number < 2 ? 'était' : 'étaient';
			const parts = [
				`Fin ${year}, sur les ${f.number(count)} lieux dont l’existence est connue, ${some(then.eu)} ${were(then.eu)} sous contrôle européen (UE) et ${some(then.us)} sous contrôle américain`,
				then.unknown > 0
					? `\u202f; pour ${f.number(then.unknown)}, le contrôle de l’époque n’est pas connu`
					: '',
				`. De ces mêmes lieux, ${some(today.eu)} ${today.eu === 0 ? 'n’est' : today.eu < 2 ? 'est' : 'sont'} aujourd’hui sous contrôle européen (UE)`,
				changed > 0 ? `, ${f.number(changed)} ayant changé de groupe depuis` : '',
				`\u202f; sur l’ensemble des ${f.number(now.count)} dont l’existence est connue aujourd’hui, ${some(now.then.eu)}.`
			];
			return parts.join('');
		},
		sentenceNow: (f, { count, then }, date) =>
			`Au ${f.date(date)}, sur les ${f.number(count)} lieux dont l’existence est connue, ${f.number(then.eu)} sont sous contrôle européen (UE) et ${f.number(then.us)} sous contrôle américain.`
	},
	meaning:
		'Un nombre de lieux n’est pas une capacité. Les années antérieures à 2015 environ reposent sur peu de lieux\u202f: les sources de l’époque sont rares, et ce qui a disparu depuis est rarement documenté.'
};
