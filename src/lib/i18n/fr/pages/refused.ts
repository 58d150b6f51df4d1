import type { PageTexts } from '../../page-texts';

/** La page des affirmations que le registre ne suit pas. */
export const refused: PageTexts['refused'] = {
	title: 'Affirmations écartées',
	summary: 'Ce qui circule et que le registre ne suit pas, avec les raisons.',
	description: (f, count) =>
		`${f.number(count)} affirmations sur les centres de données cloud d’Europe qui circulent et que le registre ne suit pas\u202f: ce qu’il retient, pourquoi, et les sources des deux côtés.`,
	lead: (f, count) =>
		`${f.number(count)} ${f.plural(count, { one: 'affirmation circule', other: 'affirmations circulent' })} que le registre ne suit pas. Chacune figure ici avec ce que le registre retient, la raison, et les sources des deux côtés. Une affirmation écartée n’est pas une accusation\u202f: il s’agit le plus souvent d’une date, d’un nom ou d’un nombre recopié. Si l’une d’elles est juste malgré tout, [écrivez-nous](page:about).`,
	filter: {
		label: 'Afficher',
		all: 'Toutes',
		places: 'Sur les lieux',
		schemes: 'Sur les certifications',
		operators: 'Sur les opérateurs'
	},
	index: 'Par opérateur et par certification',
	held: 'Le registre',
	reason: 'Pourquoi',
	claimedBy: 'Qui le dit',
	sources: 'Ce qui s’y oppose',
	about: 'Concerne',
	english: 'Les affirmations et les raisons sont rédigées en anglais.'
};
