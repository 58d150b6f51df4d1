import type { PageTexts } from '../../page-texts';
import { at } from '../dates';

/** The page of openings, closures and ownership over time. */
export const timeline: PageTexts['timeline'] = {
	title: 'Cronologia',
	lead: 'Come è cresciuta la mappa del cloud d’Europa, e chi controllava ciò che esisteva.',
	description: (known, of, first, last) =>
		`Aperture e chiusure dei data center cloud d’Europa per anno e per giurisdizione, e chi li controllava in ciascun anno dal ${first} al ${last}. Anno di apertura noto per ${known} su ${of}.`,
	coverage: {
		known: (f, of) => `con anno di apertura noto, su ${f.number(of)} luoghi entrati in servizio`,
		unknown: 'senza anno di apertura nelle fonti consultate',
		closed: 'non più in servizio; per quelli senza data si veda l’elenco',
		history: (f, of) =>
			`con storia del controllo registrata, su ${f.number(of)} ${f.plural(of, { one: 'operatore', other: 'operatori' })}`
	},
	until: (year) => `fino al ${year}`,
	year: 'Anno',
	numbers: 'I numeri in tabella',
	openings: {
		title: 'Aperture per anno',
		note: 'Secondo il gruppo che oggi controlla l’operatore. Ogni anno segue per sé la regola di conteggio: una regione cloud può contare nel proprio anno, e uno dei suoi edifici in un anno successivo.',
		label: (first, last) =>
			`Colonne: luoghi aperti in ciascun anno dal ${first} al ${last}, per gruppo di giurisdizioni; i numeri sono nella tabella qui sotto`,
		unknown: 'Quelli di anno sconosciuto, sulla mappa',
		all: 'Tutte le aperture',
		opened: 'Aperti, per gruppo',
		closed: 'Chiusi'
	},
	standing: {
		title: 'Che cosa esisteva alla fine di ciascun anno',
		caption: 'Tabella di aperture, chiusure e luoghi per anno',
		note: 'I luoghi di cui è nota l’apertura, meno quelli che avevano chiuso; secondo il gruppo che oggi controlla l’operatore. Una regione cloud di anno noto si conta finché non sono noti gli anni dei suoi edifici.',
		label: (first, last) =>
			`Colonne: luoghi di cui è nota l’esistenza alla fine di ciascun anno dal ${first} al ${last}, per gruppo di giurisdizioni; i numeri sono nella tabella qui sotto`,
		all: 'Tutti quelli di esistenza nota',
		stood: 'Di esistenza nota, per gruppo'
	},
	closures: {
		title: 'Chiusure',
		note: 'I luoghi della banca dati che non esistono più. Uno di cui non è nota la data di chiusura non rientra in alcun conteggio di ciò che esisteva.',
		caption: 'Tabella dei luoghi chiusi',
		closed: 'Chiusura'
	},
	ownership: {
		title: 'Chi controllava questi luoghi?',
		caption: 'Tabella del controllo per anno',
		note: 'Per ciascun anno, i luoghi di cui è nota l’esistenza alla sua fine: secondo il Paese che allora controllava il loro operatore, e secondo quello che lo controlla oggi. Prima del primo periodo di controllo attestato da una fonte il controllo è sconosciuto, anche se quello di oggi non lo è.',
		groups:
			'I gruppi sono quelli di oggi: il Regno Unito figura sempre tra gli altri Paesi europei, anche negli anni in cui faceva parte dell’Unione.',
		choose: 'Anno',
		play: 'Avvia',
		pause: 'Pausa',
		then: 'Secondo il controllo di allora',
		today: 'Secondo il controllo di oggi',
		thenLabel: (first, last) =>
			`Colonne: luoghi di cui è nota l’esistenza alla fine di ciascun anno dal ${first} al ${last}, secondo il gruppo che allora controllava il loro operatore; i numeri sono nella tabella qui sotto`,
		todayLabel: (first, last) =>
			`Colonne: gli stessi luoghi dal ${first} al ${last}, secondo il gruppo che oggi controlla il loro operatore; i numeri sono nella tabella qui sotto`,
		count: 'Esistenza nota',
		changed: 'Altro gruppo da allora',
		sentence: (f, { year, count, then, today, changed }, now) => {
			const some = (number: number) => (number === 0 ? 'nessuno' : f.number(number));
			const were = (number: number) => (number < 2 ? 'era' : 'erano');
			const parts = [
				`Alla fine del ${year}, su ${f.number(count)} luoghi di cui è nota l’esistenza, ${some(then.eu)} ${were(then.eu)} a controllo UE e ${some(then.us)} a controllo statunitense`,
				then.unknown > 0 ? `; per ${f.number(then.unknown)} non è noto il controllo di allora` : '',
				`. Degli stessi luoghi, ${some(today.eu)} ${today.eu < 2 ? 'è' : 'sono'} oggi a controllo UE`,
				changed > 0
					? ` (${f.number(changed)} ${f.plural(changed, { one: 'ha', other: 'hanno' })} cambiato gruppo da allora)`
					: '',
				`; sul totale di ${f.number(now.count)} di cui è nota oggi l’esistenza, ${some(now.then.eu)}.`
			];
			return parts.join('');
		},
		sentenceNow: (f, { count, then }, date) =>
			`${capital(at(f.date(date)))}, su ${f.number(count)} luoghi di cui è nota l’esistenza, ${f.number(then.eu)} sono a controllo UE e ${f.number(then.us)} a controllo statunitense.`
	},
	meaning:
		'Il numero di luoghi non indica la capacità. Gli anni anteriori al 2015 circa poggiano su pochi luoghi: le fonti dell’epoca sono scarse, e ciò che da allora è scomparso è di rado documentato.'
};

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
