import type { PageTexts } from '../../page-texts';

/** The page of claims that the record does not follow. */
export const refused: PageTexts['refused'] = {
	title: 'Afirmaciones no admitidas',
	summary: 'Lo que circula y la base de datos no admite, con sus motivos.',
	description: (f, count) =>
		`${f.number(count)} afirmaciones sobre los centros de datos cloud de Europa que circulan y que la base de datos no admite: qué recoge en su lugar, por qué, y las fuentes de una y otra parte.`,
	lead: (f, count) =>
		`${f.plural(count, { one: 'Circula una afirmación', other: `Circulan ${f.number(count)} afirmaciones` })} que la base de datos no admite. Cada una figura aquí con lo que la base de datos recoge en su lugar, el motivo y las fuentes de una y otra parte. Una afirmación no admitida no es una acusación: casi siempre se trata de una fecha, un nombre o un número copiado de otro sitio. Si alguna resultara cierta, [escríbanos](page:about).`,
	filter: {
		label: 'Mostrar',
		all: 'Todas',
		places: 'Sobre lugares',
		schemes: 'Sobre certificaciones',
		operators: 'Sobre empresas'
	},
	index: 'Por operador y por certificación',
	held: 'La base de datos',
	reason: 'Por qué',
	claimedBy: 'Quién lo dice',
	sources: 'Qué lo contradice',
	about: 'Se refiere a',
	english: 'Las afirmaciones y los motivos están en inglés.'
};
