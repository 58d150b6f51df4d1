import type { PageTexts } from '../../page-texts';

/** The glossary. \u00a0 is the no-break space after a section sign. */
export const glossary: PageTexts['glossary'] = {
	title: 'Glosario',
	summary: 'Las palabras del sector, y cómo las usa este sitio.',
	description:
		'Las palabras de la nube y de su derecho en lenguaje claro: zona de disponibilidad, certificación, control, domicilio social, SecNumCloud, C5, EUCS, CLOUD Act, FISA 702, nube soberana y otras.',
	lead: 'Las palabras del sector en lenguaje claro, y cómo las usa este sitio. Cuando el sentido de una palabra es discutido, la entrada lo dice.',
	letters: 'Términos por letra',
	scheme: 'La página de la certificación',
	link: (term) => `Enlace a «${term}»`,
	terms: {
		acn: {
			name: 'Cualificación ACN',
			text: 'La cualificación italiana de servicios e infraestructuras en la nube para las administraciones públicas, otorgada por la Agenzia per la cybersicurezza nazionale. Las administraciones solo pueden comprar lo que figura en su catálogo, al nivel que requieran sus datos: ordinarios, críticos o estratégicos.'
		},
		attestation: {
			name: 'Certificación',
			text: 'La prueba de que un operador cumple un [esquema](term:scheme), en un nivel, para un ámbito de aplicación y un período determinados. En sentido estricto, el informe de un auditor, como en el [C5](term:c5), es una atestación; este sitio emplea «certificación» también para informes de auditoría, cualificaciones y sellos.'
		},
		'availability-zone': {
			name: 'Zona de disponibilidad',
			text: 'Uno o varios centros de datos de una [región cloud](term:cloud-region), con alimentación, refrigeración y red propias, de modo que uno puede fallar sin que fallen los demás. No todos los operadores entienden lo mismo por ella, y no todas las regiones tienen varias.'
		},
		c3a: {
			name: 'C3A',
			text: 'Un catálogo del BSI alemán, de 2026, con criterios que permiten a un proveedor mostrar, y a un cliente exigir, hasta qué punto puede ser autónomo el uso de un servicio en la nube. Una lista de la que escoger, sin efectos jurídicos propios; presupone el [C5](term:c5).'
		},
		c5: {
			name: 'C5',
			text: 'El Cloud Computing Compliance Criteria Catalogue del BSI alemán. Un auditor da fe de que un servicio determinado lo cumple: tipo 1 en una fecha, tipo 2 durante un período. Pide transparencia sobre el lugar y el derecho aplicable, y no limita el accionariado.'
		},
		cada: {
			name: 'Cloud and AI Development Act',
			text: 'Un reglamento que la Comisión Europea propuso en junio de 2026. Daría a los servicios en la nube que compran los organismos públicos unos niveles legales de soberanía («Union assurance levels»). Es una propuesta y todavía no obliga a nadie.'
		},
		campus: {
			name: 'Campus',
			text: 'Varios edificios de centros de datos de un mismo operador en un mismo terreno. Un campus y sus edificios cuentan una sola vez.'
		},
		capacity: {
			name: 'Capacidad',
			text: 'Cuánto puede hacer un centro de datos, expresado casi siempre como la potencia eléctrica de sus ordenadores en megavatios. Pocos operadores la publican lugar por lugar; por eso este sitio cuenta [lugares](term:place), y advierte de que es otra cosa.'
		},
		'cloud-act': {
			name: 'CLOUD Act',
			text: 'Una ley estadounidense de 2018 (Clarifying Lawful Overseas Use of Data Act). Un proveedor sujeto a la jurisdicción de los Estados Unidos debe, ante un requerimiento válido, entregar los datos que estén en su posesión, bajo su custodia o bajo su control, dondequiera que se almacenen (18 U.S.C. §\u00a02713).'
		},
		'cloud-region': {
			name: 'Región cloud',
			text: 'Una zona con cuyo nombre un operador vende sus servicios, como «Fráncfort» o eu-west-3. Detrás hay uno o varios centros de datos cuyas direcciones casi nunca son públicas. En este sitio solo cuenta cuando no se ha registrado ninguno de sus edificios.'
		},
		colocation: {
			name: 'Coubicación',
			text: 'Salas, jaulas o bastidores que un operador alquila en el centro de datos de un tercero. El [propietario del edificio](term:landlord) tiene poder sobre las puertas y la electricidad, pero, por regla general, no sobre los datos.'
		},
		confidence: {
			name: 'Fiabilidad',
			text: 'Hasta qué punto quienes mantienen la base de datos están seguros de una ficha en su conjunto. Alta: varias fuentes buenas, o la del propio operador. Media: una fuente buena, o una deducción declarada. Baja: de memoria o de oídas.'
		},
		control: {
			name: 'Control',
			text: 'Quién puede, en última instancia, decidir sobre un operador: su [sociedad matriz última](term:parent). Como [lectura](term:lens), el país de esa matriz. Aquí es la lectura predeterminada, porque el derecho de ese país puede obligar.'
		},
		'counting-rule': {
			name: 'Regla de recuento',
			text: 'En el número de lugares entra cada instalación, y una región solo cuando no se ha registrado ninguna de sus instalaciones; un campus y sus edificios, una sola vez. [Otras definiciones](page:counting) dan otras cifras.'
		},
		coverage: {
			name: 'Cobertura',
			text: 'De qué parte de la base de datos se puede afirmar algo. Una proporción de los lugares cuyo año de apertura se conoce no dice nada de los demás; por eso la cobertura figura al lado.'
		},
		'data-centre': {
			name: 'Centro de datos',
			text: 'Un edificio, o parte de uno, hecho para albergar ordenadores con la alimentación y la refrigeración que necesitan. No hay acuerdo sobre qué tamaño debe tener para llamarse así.'
		},
		doubt: {
			name: 'Duda',
			text: 'Una cuestión abierta que quienes mantienen la base de datos tienen sobre una ficha. Las dudas se publican en la página correspondiente.'
		},
		'edge-zone': {
			name: 'Zona edge',
			text: 'Una pequeña extensión de una nube, próxima a los usuarios, con una parte de sus servicios. Los operadores hablan de «local zone», «extended zone» o «wavelength zone».'
		},
		ens: {
			name: 'ENS',
			text: 'El Esquema Nacional de Seguridad, la norma española sobre la seguridad de los sistemas que utilizan los organismos públicos, con las categorías básica, media y alta. No limita la propiedad extranjera.'
		},
		eucs: {
			name: 'EUCS',
			text: 'El esquema europeo de certificación de la ciberseguridad de los servicios en la nube. Se prepara desde 2019 y sigue siendo un borrador: nadie lo tiene. Si debía exigir inmunidad frente al derecho extranjero se discutió durante años; desde 2024, los borradores ya no la exigen.'
		},
		'eu-cloud-coc': {
			name: 'EU Cloud Code of Conduct',
			text: 'Un código de conducta en el sentido del artículo 40 del RGPD, con el que los proveedores de servicios en la nube muestran cómo tratan datos por cuenta de otros. Se refiere a la protección de datos, no al accionariado.'
		},
		exposure: {
			name: 'Exposición al derecho extraterritorial',
			text: 'El hecho de que el derecho de un país pueda alcanzar a un operador más allá de sus fronteras. Es una constatación jurídica con su referencia, formulada igual para todos; no dice nada de lo que nadie haya hecho. Véase la [metodología](page:methodology).'
		},
		facet: {
			name: 'Filtro',
			text: 'Un criterio para filtrar el mapa, como el operador o el país. Varias opciones de un mismo filtro amplían la selección; opciones de filtros distintos la reducen.'
		},
		'fisa-702': {
			name: 'FISA 702',
			text: 'La sección 702 de la Foreign Intelligence Surveillance Act de los Estados Unidos (50 U.S.C. §\u00a01881a). Permite a los servicios de inteligencia estadounidenses dirigir su vigilancia, fuera de los Estados Unidos, a personas que no sean estadounidenses, con la asistencia de proveedores de comunicaciones. Se aprueba por plazos limitados y se ha prorrogado varias veces.'
		},
		flip: {
			name: 'Cambio de nacionalidad',
			text: 'El paso de un lugar a otro grupo cuando la nacionalidad se lee según otra [lectura](term:lens): europeo por domicilio social y estadounidense por control, por ejemplo. [Todos los cambios](page:flip) están contados.'
		},
		'gaia-x': {
			name: 'Gaia-X',
			text: 'Una asociación europea fundada en 2021 que fija reglas para describir y etiquetar servicios de datos y servicios en la nube. No opera ninguna nube. Sus sellos se conceden a servicios concretos; el más alto exige control europeo.'
		},
		hds: {
			name: 'HDS',
			text: 'Hébergeur de données de santé: la certificación francesa sin la cual nadie puede alojar por cuenta ajena datos personales de salud. Desde la versión 2.0, el alojamiento debe hacerse en el Espacio Económico Europeo y la exposición a un derecho externo debe publicarse; no se prohíbe.'
		},
		hyperscaler: {
			name: 'Hyperscaler',
			text: 'Un operador cloud muy grande, con regiones en todo el mundo. La palabra no tiene un umbral fijo; casi siempre se refiere a Amazon, Microsoft y Google.'
		},
		'iso-27001': {
			name: 'ISO/IEC 27001',
			text: 'La norma internacional de gestión de la seguridad de la información. Lo que se certifica es un sistema de gestión con un ámbito declarado, no un producto ni el derecho aplicable.'
		},
		'jurisdiction-group': {
			name: 'Grupo de jurisdicciones',
			text: 'La forma en que este sitio reúne los países: Unión Europea, otros países de Europa, Estados Unidos, resto del mundo. Da al mapa sus colores.'
		},
		landlord: {
			name: 'Propietario del edificio',
			text: 'De quién es el edificio en que está un lugar, cuando no es del propio operador. Véase [coubicación](term:colocation).'
		},
		lens: {
			name: 'Lectura',
			text: 'Una forma de leer la nacionalidad: según el [control](term:control), según el [domicilio social](term:seat) o según la [tecnología](term:technology). La lectura da color al mapa.'
		},
		'licensed-technology': {
			name: 'Operador de la UE, tecnología estadounidense',
			text: 'Una marca para los operadores con domicilio social y control en la Unión Europea cuyo núcleo técnico se usa con licencia de los Estados Unidos. Se muestra en todas las lecturas.'
		},
		operator: {
			name: 'Operador',
			text: 'La empresa que opera una nube. No tiene por qué ser la propietaria del edificio, ni la parte con la que contrata el cliente.'
		},
		parent: {
			name: 'Sociedad matriz última',
			text: 'La persona, la sociedad o el Estado que está en lo alto de la cadena de propiedad y puede decidir en última instancia. Una sociedad cotizada sin accionista de control es su propia matriz.'
		},
		place: {
			name: 'Lugar',
			text: 'Una ficha del mapa: todo lo que sirve, ha servido o va a servir a la nube de un operador, desde un edificio hasta una región comercializada.'
		},
		plate: {
			name: 'Placa',
			text: 'Lo que el mapa dibuja para los lugares de los que solo se conoce la localidad: un único signo con su número, que se abre en una lista. Está en el centro de la localidad porque las posiciones reales no son públicas.'
		},
		precision: {
			name: 'Precisión',
			text: 'Hasta dónde cabe fiarse del punto de un lugar: edificio, campus, municipio, área metropolitana o país. Cada una tiene un radio, que el mapa dibuja.'
		},
		qualification: {
			name: 'Cualificación',
			text: 'La decisión de una autoridad de que un servicio cumple sus requisitos, como en [SecNumCloud](term:secnumcloud) o la [ACN](term:acn). Decide el propio Estado, tras una auditoría.'
		},
		reach: {
			name: 'Alcance',
			text: 'Hasta dónde llega una [certificación](term:attestation). Lugares: la fuente los menciona. Operador: la fuente dice toda Europa. Sin precisar: la fuente no lo dice, que es el caso más frecuente.'
		},
		record: {
			name: 'Base de datos',
			text: 'Todo lo que sabe este sitio: lugares, operadores, esquemas, certificaciones, acontecimientos y fuentes, en archivos que cualquiera puede leer y reutilizar. Todo el sitio se elabora a partir de ella.'
		},
		scheme: {
			name: 'Esquema de certificación',
			text: 'Un conjunto de requisitos que se puede certificar, con un emisor, niveles y un plazo. Lo que certifica varía: un servicio, una empresa, un edificio, un sistema de gestión.'
		},
		seal: {
			name: 'SEAL',
			text: 'Sovereignty Effectiveness Assurance Level, de 0 a 4: los niveles del Cloud Sovereignty Framework de la Comisión Europea, de 2025. Una escala del comprador para una licitación, no un certificado que un servicio pueda exhibir.'
		},
		seat: {
			name: 'Domicilio social',
			text: 'El país donde está registrada la sociedad que opera el servicio en Europa, sea cual sea la sede central de su grupo. A menudo es ella la que firma el contrato.'
		},
		secnumcloud: {
			name: 'SecNumCloud',
			text: 'La cualificación de servicios en la nube de la ANSSI francesa. Desde la versión 3.2 limita la propiedad de fuera de la Unión Europea y exige inmunidad frente al derecho no europeo. Cualifica un servicio determinado, no una empresa ni un centro de datos, y no excluye la tecnología extranjera.'
		},
		source: {
			name: 'Fuente',
			text: 'Una dirección, un título, un editor y una fecha, con la forma en que se ha leído y lo que respalda. Toda afirmación de la base de datos tiene al menos una. [Todas las fuentes](page:sources).'
		},
		'sovereign-cloud': {
			name: 'Nube soberana',
			text: 'Una nube de la que se dice que está bajo el control de quienes la usan, o de su Estado. No existe una definición legal ni compartida: unos piensan en dónde están los datos, otros en quién la opera, otros en quién es el propietario, otros en de quién es la tecnología. Este sitio no la usa como categoría; muestra cada uno de esos aspectos por separado.'
		},
		status: {
			name: 'Estado',
			text: 'El último estado de un lugar que una fuente respalda: en servicio, en construcción, en proyecto, ya fuera de servicio o proyecto cancelado. Su fecha es la de la fuente.'
		},
		technology: {
			name: 'Origen de la tecnología',
			text: 'Los países de los proveedores del núcleo técnico de un operador, por orden de peso. El primero da el color.'
		}
	}
};
