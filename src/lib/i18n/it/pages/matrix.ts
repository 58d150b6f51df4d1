import type { PageTexts } from '../../page-texts';
import { at } from '../dates';

/** The page of the two heat tables. */
export const matrix: PageTexts['matrix'] = {
	title: 'Matrice',
	lead: 'Chi detiene quale certificazione, e chi ha luoghi e dove: due tabelle con tutto insieme.',
	description: (operators, schemes, countries) =>
		`${operators} operatori cloud, le ${schemes} certificazioni che detengono e i Paesi d’Europa (${countries}) in cui hanno data center: due tabelle in cui ogni casella rimanda alla mappa.`,
	skip: 'Salta questa tabella',
	scroll: 'La tabella scorre nel suo riquadro; ogni casella è un link.',
	total: 'Totale',
	certifications: {
		title: 'Operatori e certificazioni',
		caption: 'Tabella degli operatori per certificazione',
		note: (f, operators, schemes, day) =>
			`${f.number(operators)} operatori e ${f.number(schemes)} certificazioni, secondo la banca dati ${at(f.date(day))}; ciò che a quella data era scaduto è escluso. Il colore, e la sigla accanto al nome: il Paese la cui legge raggiunge l’operatore. La forma: fin dove arriva la certificazione, secondo la sua fonte.`,
		legend: 'Forme',
		state: {
			places: 'Detenuta; la fonte cita i luoghi, il cui numero è accanto al segno',
			operator: 'Detenuta; la fonte dice tutta l’Europa',
			unspecified: 'Detenuta; la fonte non precisa dove si applichi',
			'in-progress': 'Richiesta, non ottenuta'
		},
		cell: (f, state, places) =>
			({
				places: `detenuta, ${f.number(places)} ${f.plural(places, { one: 'luogo citato', other: 'luoghi citati' })}`,
				operator: 'detenuta, per tutta l’Europa',
				unspecified: 'detenuta, luoghi non precisati',
				'in-progress': 'richiesta, non ottenuta'
			})[state],
		held: 'Certificazioni detenute',
		holders: 'Titolari',
		meaning: [
			'Un segno dice che una fonte attesta la certificazione, per almeno un servizio dell’operatore. Solo il quadrato dice che cita dei luoghi; nessun altro segno va letto come «certificato qui».',
			'Una casella vuota dice che nessuna fonte consultata attesta una certificazione. Non dice che l’operatore ne sia privo.',
			'Le certificazioni differiscono per ciò che esaminano ed esigono; il loro numero non è una misura della qualità. Che cosa certifica ciascuna si legge nella sua pagina.'
		]
	},
	presence: {
		title: 'Operatori e Paesi',
		caption: 'Tabella degli operatori per Paese',
		note: (f, operators, countries, places) =>
			`${f.number(places)} luoghi in servizio o in costruzione, di ${f.number(operators)} operatori in ${f.number(countries)} Paesi. Il colore, e la sigla accanto al nome: il Paese la cui legge raggiunge l’operatore. Più il colore è intenso, più luoghi ci sono.`,
		cell: (f, count) => `${f.number(count)} ${f.plural(count, { one: 'luogo', other: 'luoghi' })}`,
		meaning: [
			'Ogni numero segue per sé la regola di conteggio: ogni struttura, e ogni regione cloud di cui sulla mappa non figura alcuna struttura; un campus e i suoi edifici una volta sola.',
			'Un numero conta luoghi, non edifici, sale o megawatt: un luogo può essere un campus, un altro un rack nell’edificio di terzi.',
			'Una casella vuota dice che la banca dati non riporta alcun luogo di questo operatore in questo Paese.'
		]
	},
	means: 'Che cosa dice una casella, e che cosa non dice'
};
