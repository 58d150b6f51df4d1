import type { Messages } from '../messages';

export const page: Messages['page'] = {
	title: 'Whose Cloud: quién opera los centros de datos cloud de Europa',
	claim: 'Quién opera los centros de datos cloud de Europa, y bajo qué ley',
	description: ({ count, eu, us }) =>
		`Un mapa de ${count} centros de datos cloud en Europa, ${eu} controlados desde la UE y ${us} desde los Estados Unidos: quién los opera, bajo qué ley y con qué certificaciones. Cada afirmación, con su fuente.`,
	languages: 'Idioma',
	theme: 'Tema',
	themes: { auto: 'como el sistema', light: 'claro', dark: 'oscuro' },
	skipToFilters: 'Ir a los filtros',
	views: 'Filtros o lista',
	filters: 'Filtros',
	list: 'Lista',
	place: 'Lugar',
	share: 'Copiar el enlace',
	shared: 'Enlace copiado',
	shareFailed: 'Aquí no se puede copiar: el enlace está en la barra de direcciones.',
	noScript:
		'Los filtros necesitan JavaScript. Sin él, el mapa remite a la lista de abajo, que recoge cada lugar con sus fuentes.',
	attribution:
		'Contornos: Natural Earth. Lagos: © colaboradores de OpenStreetMap. Localidades: GeoNames.',
	licence: 'Datos: Whose Cloud, CC BY 4.0',
	notFound: 'Esta página no existe',
	notFoundHelp: 'Puede que la dirección contenga un error o que la página se haya trasladado.',
	sectionsLabel: 'Páginas',
	sections: { countries: 'Países', operators: 'Operadores', certifications: 'Certificaciones' },
	backToMap: 'Volver al mapa',
	failed: 'Se ha producido un error'
};
