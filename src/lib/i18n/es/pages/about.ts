import type { PageTexts } from '../../page-texts';

/** The page about the project. */
export const about: PageTexts['about'] = {
	title: 'El proyecto',
	summary: 'Qué es este sitio, quién lo hace, con qué licencia y qué guarda de usted.',
	description:
		'Whose Cloud es un pequeño mapa independiente y de código abierto sobre quién opera los centros de datos cloud de Europa. Qué es, sus licencias, su neutralidad, cómo corregirlo y qué guarda de sus lectores: nada.',
	lead: 'Whose Cloud es un mapa y una base de datos pública sobre quién opera los centros de datos cloud de Europa: dónde están, quién los opera y los controla, con qué tecnología, con qué certificaciones y cómo lo sabemos.',
	what: {
		title: 'Para qué sirve',
		text: [
			'Responde a preguntas sencillas de quien decide, compra o informa: ¿cuál es la situación de mi país? ¿Qué ley alcanza a este operador? ¿Abarca este certificado aquel lugar? Cada respuesta se puede enlazar, imprimir, citar y comprobar en su fuente.',
			'Es una base de datos, no una clasificación. No pone notas ni recomienda a nadie.'
		]
	},
	who: {
		title: 'Quién lo hace',
		text: [
			'Un pequeño proyecto independiente y de código abierto. Ningún operador, gobierno ni asociación interviene en él, y no lleva publicidad. La base de datos se mantiene a mano a partir de fuentes públicas; cualquiera puede proponer una corrección, y una misma regla decide sobre todas: un hecho necesita una fuente que se pueda leer.'
		]
	},
	licence: {
		title: 'Licencias',
		items: [
			{
				name: 'La base de datos',
				text: 'Creative Commons Atribución 4.0 (CC BY 4.0). Cite «Whose Cloud» con un enlace e indique si la ha modificado.'
			},
			{ name: 'El código', text: 'Licencia Pública de la Unión Europea 1.2 (EUPL-1.2).' },
			{
				name: 'Posiciones tomadas de OpenStreetMap',
				text: '© colaboradores de OpenStreetMap, Open Database Licence (ODbL 1.0). Están señaladas en sus páginas.'
			},
			{ name: 'Centros de las localidades', text: 'GeoNames, CC BY 4.0.' },
			{
				name: 'Contornos de los países',
				text: 'Natural Earth, dominio público; lagos © colaboradores de OpenStreetMap.'
			},
			{
				name: 'Las fuentes',
				text: 'Citadas por los hechos. Sus textos siguen siendo de sus titulares.'
			}
		]
	},
	neutrality: {
		title: 'Neutralidad',
		text: [
			'El mapa no toma partido. Muestra el control, el domicilio social, la tecnología y las certificaciones, cada uno con su fuente y su fecha, y los explica en la [metodología](page:methodology). La exposición al derecho de un país es una constatación jurídica con su referencia, formulada de la misma manera para todos los operadores.',
			'Nunca dice si un servicio es adecuado para un fin. Eso depende de lo que usted haga con él y del derecho que le obligue.',
			'Las fronteras siguen la posición de la Unión Europea y de la Asamblea General de las Naciones Unidas.'
		]
	},
	contact: {
		title: 'Correcciones y contacto',
		text: 'Cada lugar tiene un enlace «Señalar un error». Para todo lo demás, escriba a la misma dirección. Indique la ficha, qué es erróneo y dónde puede leerse lo correcto; no hace falta más.',
		action: 'Escribirnos',
		note: 'Abre su programa de correo o un formulario. Nada se envía por sí solo.'
	},
	privacy: {
		title: 'Privacidad',
		items: [
			'Su navegador se comunica con este sitio y con nadie más: los tipos de letra, los mapas y los datos salen de aquí. No hay cookies, ni analítica, ni terceros.',
			'Solo se guarda una cosa, en su propio navegador y únicamente si usted la elige: que las páginas se vean claras u oscuras.',
			'Lo que filtra o busca queda en la dirección y en su navegador; no se envía a ninguna parte. Quien aloja el sitio puede ver, como en cualquier sitio, qué archivos se han solicitado.',
			'Los enlaces a las fuentes llevan a otros sitios, que tienen sus propias reglas. No se les comunica de dónde viene usted.'
		]
	},
	more: 'Más sobre la base de datos'
};
