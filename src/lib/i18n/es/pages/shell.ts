import type { PageTexts } from '../../page-texts';

/** What surrounds every page that is a document. */
export const shell: PageTexts['shell'] = {
	titled: (title) => `${title} · Whose Cloud`,
	skip: 'Ir al contenido',
	navigation: 'Sitio',
	menu: 'Menú',
	map: 'Mapa',
	more: 'Más',
	matrix: 'Matriz',
	timeline: 'Cronología',
	compare: 'Comparar',
	flip: 'Domicilio y control',
	counting: 'Formas de contar',
	refused: 'Afirmaciones no admitidas',
	methodology: 'Metodología',
	glossary: 'Glosario',
	sources: 'Fuentes',
	about: 'El proyecto',
	breadcrumbs: 'Está usted aquí',
	record: (date) => `Base de datos a ${date}`,
	licence: 'Datos: Whose Cloud, CC BY 4.0. Código: EUPL-1.2.',
	attribution:
		'Contornos: Natural Earth. Lagos: © colaboradores de OpenStreetMap. Localidades: GeoNames.',
	copy: 'Copiar',
	copied: 'Copiado'
};
