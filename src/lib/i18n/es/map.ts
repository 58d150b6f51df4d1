import type { Messages } from '../messages';

// \u00a0 is the no-break space before a unit.
export const map: Messages['map'] = {
	label: 'Mapa de los centros de datos cloud de Europa',
	marks: 'Lugares en el mapa',
	controls: 'Controles del mapa',
	zoomIn: 'Acercar',
	zoomOut: 'Alejar',
	fit: 'Ajustar a la selección',
	home: 'Toda Europa',
	fullscreen: 'Pantalla completa',
	locate: 'Mi posición',
	locateAsk:
		'¿Mostrar el mapa en torno a usted? El navegador le pedirá permiso. Su posición no sale de este navegador; solo la vista del mapa queda escrita en la barra de direcciones.',
	locateYes: 'Mostrar',
	locateNo: 'Ahora no',
	locateRefused: 'El navegador no ha facilitado la posición.',
	scale: 'Escala: ',
	kilometres: (number) => `${number}\u00a0km`,
	metres: (number) => `${number}\u00a0m`,
	legend: 'Leyenda',
	licensedTechnology: 'Operador de la UE, tecnología estadounidense',
	positionsNotPublic: 'En algún punto de esta localidad: las posiciones no son públicas.',
	around: (town) => `${town} y alrededores`,
	placeMark: ({ name, operator, kind }) => `${name}, ${operator}, ${kind}`,
	groupMark: ({ town, several, count, formats }) =>
		`${several ? `${town} y alrededores` : town}: ${formats.number(count)} ${formats.plural(count, { one: 'lugar', other: 'lugares' })}`,
	basemapFailed:
		'No se ha podido descargar el mapa detallado. El mapa sencillo de abajo funciona con todos los filtros.',
	retry: 'Reintentar'
};
