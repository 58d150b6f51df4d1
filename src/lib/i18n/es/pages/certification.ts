import type { PageTexts } from '../../page-texts';
import { theDate } from '../dates';

/** The pages of certification schemes, their index, and the tables of attestations. */
export const certification: PageTexts['certification'] = {
	index: {
		title: 'Certificaciones',
		lead: (f, count, held) =>
			`${f.number(count)} esquemas de certificación comparados: quién los emite, qué examinan, si exigen inmunidad frente al derecho de países de fuera de Europa y quiénes son sus titulares. ${f.plural(held, { one: 'Uno tiene', other: `${f.number(held)} tienen` })} algún titular entre los operadores de la base de datos.`,
		description: (f, count) =>
			`${f.number(count)} esquemas de certificación cloud en una sola tabla: emisor, naturaleza, inmunidad frente al derecho no europeo, requisitos sobre el accionariado, validez y titulares, de SecNumCloud y C5 a ENS, HDS e ISO/IEC 27001.`,
		caption: 'Esquemas de certificación comparados',
		note: 'Inmunidad: si el propio esquema exige protección frente al derecho de países de fuera de Europa. Un esquema que no la exige puede ser riguroso de todos modos. Los titulares son operadores, sea cual sea el ámbito de aplicación.'
	},
	column: {
		name: 'Esquema',
		issuer: 'Emisor',
		kind: 'Naturaleza',
		immunity: 'Exige inmunidad',
		ownership: 'Requisitos sobre el accionariado',
		validity: 'Validez',
		holders: 'Titulares',
		status: 'Estado',
		scope: 'Ámbito de aplicación, en palabras de la fuente',
		where: 'Dónde',
		period: 'Período',
		evidence: 'En qué se basa',
		levels: 'Nivel'
	},
	kind: {
		'national-cloud-security': 'Seguridad en la nube, nacional',
		'eu-cloud-security': 'Seguridad en la nube, UE',
		'data-protection-code': 'Protección de datos',
		'health-data': 'Datos de salud',
		sector: 'Sectorial',
		payment: 'Datos de pago',
		'management-system': 'Sistema de gestión',
		'assurance-report': 'Informe de auditoría',
		facility: 'Edificios',
		label: 'Sello',
		sustainability: 'Sostenibilidad'
	},
	kindSays: {
		'national-cloud-security':
			'Se refiere a los servicios indicados en el ámbito de aplicación, no a todo lo que vende la empresa. Responde a los requisitos de un país; si otro la acepta, corresponde a este decirlo.',
		'eu-cloud-security':
			'Clasifica o describe servicios para compradores de la Unión; no sustituye a ningún esquema nacional que exija una ley.',
		'data-protection-code':
			'Se refiere al tratamiento de datos personales conforme al RGPD, no a la seguridad de los edificios ni a qué derecho extranjero puede alcanzar al proveedor.',
		'health-data':
			'Se refiere al alojamiento de datos de salud, para las actividades que enumera el certificado; no dice nada de otros servicios de la misma empresa.',
		sector: 'Responde a los requisitos de un sector o de un comprador; fuera de ahí prueba poco.',
		payment: 'Se refiere únicamente a los pagos con tarjeta.',
		'management-system':
			'Certifica cómo se organiza una empresa, para un ámbito que ella misma elige. No fija un umbral que un servicio deba alcanzar, y dos certificados del mismo nombre pueden abarcar cosas muy distintas.',
		'assurance-report':
			'Es el informe de un auditor para los clientes, no un certificado: es el propio informe el que dice qué controles se han comprobado y con qué resultado, y rara vez es público.',
		facility:
			'Se refiere a un edificio y a su alimentación, su refrigeración y sus accesos, no a la nube que funciona en él ni a quien la opera.',
		label: 'Es el sello de una asociación o de un comprador, y vale lo que valga su auditoría.',
		sustainability: 'Se refiere a la energía y al medio ambiente, no a la seguridad ni a los datos.'
	},
	immunity: { yes: 'Sí', partly: 'En parte', no: 'No' },
	immunitySays: {
		yes: 'Exige inmunidad frente al derecho de países de fuera de Europa.',
		partly:
			'Exige en parte, o en algunos niveles, inmunidad frente al derecho de países de fuera de Europa.',
		no: 'No exige inmunidad frente al derecho de países de fuera de Europa: un titular puede estar sujeto a él.'
	},
	// They stand beside a certification, a scheme or an edition, so that none of them inflects.
	status: { 'in-force': 'En vigor', superseded: 'Ya no vigente', draft: 'Borrador' },
	international: 'Internacional',
	years: (f, count) => `${f.number(count)} ${f.plural(count, { one: 'año', other: 'años' })}`,
	noRule: 'ninguno en la base de datos',
	banner: {
		superseded: 'Ya no vigente: nadie puede obtener ya esta certificación.',
		successor: 'Ocupa su lugar',
		draft:
			'Un borrador: nadie puede tener todavía esta certificación. Lo que sigue puede cambiar antes de su adopción.',
		predecessors: 'Ha ocupado el lugar de'
	},
	lead: (f, { holders, named, status }) => {
		if (status === 'draft') return 'Nadie la tiene: no está en vigor.';
		if (holders === 0) return 'Ningún operador de la base de datos tiene esta certificación.';
		const operators = f.plural(holders, {
			one: 'Un operador de la base de datos tiene esta certificación',
			other: `${f.number(holders)} operadores de la base de datos tienen esta certificación`
		});
		const places =
			named === 0
				? 'ninguna fuente menciona un lugar'
				: `las fuentes mencionan ${f.plural(named, { one: 'un lugar', other: `${f.number(named)} lugares` })}`;
		return `${operators}; ${places}.`;
	},
	description: (name, sentence, date) =>
		`${name}: qué certifica y qué no dice, quién la tiene, para qué, hasta cuándo y dónde. ${sentence} Base de datos a ${date}.`,
	figures: {
		holders: (f, count) =>
			f.plural(count, { one: 'operador la tiene', other: 'operadores la tienen' }),
		attestations: (f, count) =>
			f.plural(count, {
				one: 'certificación en vigor, con un ámbito de aplicación propio',
				other: 'certificaciones en vigor, cada una con un ámbito de aplicación propio'
			}),
		sought: (f, count) => `y ${f.number(count)} en trámite`,
		named: (f, count) =>
			f.plural(count, {
				one: 'lugar mencionado por una fuente, según la regla de recuento',
				other: 'lugares mencionados por una fuente, según la regla de recuento'
			})
	},
	explorer: 'Abrir sus titulares en el mapa interactivo',
	says: {
		title: 'Qué certifica',
		not: 'Qué no dice',
		operator:
			'Que un operador la tenga no significa que abarque todos sus servicios ni todos sus lugares: solo lo dice el ámbito de aplicación.',
		safe: 'Ni su presencia ni su ausencia dicen si un servicio es seguro o no.'
	},
	rules: {
		title: 'Reglas y emisor',
		issuer: 'Emisor',
		country: 'País',
		kind: 'Naturaleza',
		levels: 'Niveles',
		noLevels: 'un solo nivel',
		validity: 'Validez',
		edition: 'Versión vigente',
		editions: 'Versiones',
		immunity: 'Inmunidad frente al derecho no europeo',
		ownership: 'Requisitos sobre el accionariado',
		noOwnership: 'La base de datos no recoge ningún requisito sobre los accionistas del titular.',
		legal: 'Efectos que le atribuye la ley',
		since: (date) => `desde ${theDate(date)}`,
		milestones: 'Etapas',
		register: 'Registro oficial',
		noRegister: 'La base de datos no recoge ningún registro público.',
		open: 'Abrir el registro',
		notes: 'Notas'
	},
	holders: {
		title: 'Quién la tiene',
		note: (date) =>
			`Situación a ${date}. Cada línea es una certificación, con un ámbito de aplicación propio; la última columna dice en qué se basa.`,
		none: 'Ningún operador de la base de datos.'
	},
	where: {
		title: 'Dónde se aplica',
		label: (name, count) => `${name}: mapa de los lugares que mencionan las fuentes (${count})`,
		drawn:
			'Solo se dibujan y enumeran los lugares que una fuente menciona en una certificación en vigor, según el país que controla a su operador.',
		noneNamed: 'Ninguna fuente menciona un lugar, así que no se dibuja nada.',
		everywhere: (f, count) =>
			f.plural(count, {
				one: 'Para un operador, la fuente indica toda Europa:',
				other: `Para ${f.number(count)} operadores, la fuente indica toda Europa:`
			}),
		nowhere: (f, count) =>
			f.plural(count, {
				one: 'Para un operador, ninguna fuente precisa dónde:',
				other: `Para ${f.number(count)} operadores, ninguna fuente precisa dónde:`
			}),
		notDrawn:
			'Sus lugares no se dibujan: que un operador tenga un certificado no convierte cada uno de sus centros de datos en un lugar certificado.',
		caption: 'Lugares que mencionan las fuentes'
	},
	events: {
		title: 'Acontecimientos',
		note: 'Acontecimientos de la base de datos que mencionan esta certificación.'
	},
	refused: {
		title: 'Afirmaciones no admitidas',
		note: 'Circulan; la base de datos recoge otra cosa, por el motivo indicado.'
	},
	definition:
		'Se cuentan los operadores que la tienen en la fecha de la base de datos, sea cual sea el ámbito de aplicación, y los lugares que menciona una fuente.',
	doubts: { title: 'Cuestiones abiertas' },
	sources: { title: 'Fuentes' },
	lines: {
		reach: {
			operator: 'toda Europa, según la fuente',
			unspecified: 'la fuente no precisa dónde'
		},
		named: (f, count) =>
			f.plural(count, {
				one: 'Un lugar mencionado:',
				other: `${f.number(count)} lugares mencionados:`
			}),
		doubt: 'Cuestión abierta:'
	}
};
