import type { OperatorFacts } from '../../en/pages/operator';
import type { Formats } from '../../formats';
import type { PageTexts } from '../../page-texts';
import { at, of } from '../dates';
import { inCountry } from '../geography';

/** Where an operator has its seat, and where its ultimate control lies. */
function nationality(f: Formats, { seat, control }: OperatorFacts): string {
	if (seat !== null && seat === control)
		return `con sede legale e controllo ultimo ${inCountry(f, seat)}`;
	return [
		seat === null
			? 'con sede legale non indicata da alcuna fonte'
			: `con sede legale ${inCountry(f, seat)}`,
		control === null ? 'capogruppo non nota' : `controllo ultimo ${inCountry(f, control)}`
	].join(' e ');
}

/** What it runs, as the end of a sentence that begins with its name. */
function runs(f: Formats, { count, countries, listed }: OperatorFacts): string {
	if (listed === 0) return 'non gestisce alcun luogo di questa banca dati';
	if (count === 0) return 'non gestisce alcun luogo in servizio o in costruzione';
	const [only] = countries;
	const where =
		countries.length === 1 && only !== undefined
			? inCountry(f, only)
			: `in ${f.number(countries.length)} Paesi d’Europa`;
	return `gestisce ${f.number(count)} ${f.plural(count, { one: 'luogo', other: 'luoghi' })} ${where}`;
}

/** The pages of operators, and their index. */
export const operator: PageTexts['operator'] = {
	index: {
		title: 'Operatori',
		lead: (f, count, without) =>
			`Le ${f.number(count)} società della banca dati: dove hanno la sede legale, chi le controlla, di chi è la tecnologia che usano. ${f.plural(without, { one: 'Una di esse non gestisce alcun luogo della mappa; compare qui per le certificazioni che detiene o per gli edifici che affitta ad altri.', other: `${f.number(without)} di esse non gestiscono alcun luogo della mappa; compaiono qui per le certificazioni che detengono o per gli edifici che affittano ad altri.` })}`,
		description: (f, count) =>
			`${f.number(count)} operatori cloud in Europa a confronto: sede legale, controllo ultimo, origine della tecnologia, luoghi e certificazioni, con le fonti.`,
		filter: 'Mostra gli operatori secondo la giurisdizione che li controlla',
		all: 'Tutti',
		licensed: 'Operatore UE, tecnologia statunitense',
		noPlace: 'Nessun luogo sulla mappa',
		counting:
			'I luoghi sono quelli in servizio o in costruzione, secondo la regola di conteggio: una regione cloud non si aggiunge alle proprie strutture, né un edificio al suo campus. Le certificazioni sono quelle detenute alla data della banca dati, per qualunque ambito di applicazione.'
	},
	lead: (f, facts) => `${facts.name}, ${nationality(f, facts)}, ${runs(f, facts)}.`,
	description: (sentence, date) =>
		`${sentence} Catena di controllo, luoghi, aperture, certificazioni e fonti. Banca dati ${at(date)}.`,
	figures: {
		places: (f, count) =>
			f.plural(count, {
				one: 'luogo in servizio o in costruzione',
				other: 'luoghi in servizio o in costruzione'
			}),
		others: (f, count) =>
			f.plural(count, {
				one: 'e un altro in progetto, annullato, non più in servizio o contato con un altro',
				other: `e altri ${f.number(count)} in progetto, annullati, non più in servizio o contati con un altro`
			}),
		countries: (f, count) =>
			f.plural(count, { one: 'Paese in cui è presente', other: 'Paesi in cui è presente' }),
		schemes: (f, count) =>
			f.plural(count, {
				one: 'certificazione detenuta, per qualunque ambito di applicazione',
				other: 'certificazioni detenute, per qualunque ambito di applicazione'
			}),
		sought: (f, count) =>
			`e ${f.number(count)} ${f.plural(count, { one: 'richiesta, non ottenuta', other: 'richieste, non ottenute' })}`
	},
	explorer: 'Apri sulla mappa interattiva',
	control: {
		title: 'Chi lo controlla',
		legalName: 'Denominazione sociale',
		seat: 'Sede legale',
		control: 'Controllo ultimo',
		parent: (name) => `tramite ${name}`,
		technology: 'Tecnologia',
		founded: 'Fondazione',
		market: 'Sul mercato',
		website: 'Sito web',
		noChain: 'La banca dati non ne riporta la catena di controllo.',
		exposure: 'Esposizione al diritto di Paesi extraeuropei',
		exposureNote:
			'Una constatazione giuridica, formulata allo stesso modo per ogni operatore. Dice quale diritto può raggiungere la società, non che cosa sia accaduto.',
		noExposure: 'La banca dati non si pronuncia, poiché la capogruppo non è nota.'
	},
	map: {
		title: 'Dove opera',
		label: (name, count) => `${name}: mappa dei luoghi (${count})`,
		note: 'Quando è nota solo la località, i luoghi sono riuniti al suo centro; un numero apre l’elenco qui sotto.',
		announced:
			'Nulla è in servizio: la mappa mostra ciò che è in progetto o che non è più in servizio.',
		none: 'La banca dati non riporta alcun luogo che questa società gestisca come operatore cloud.'
	},
	countries: {
		title: 'Luoghi per Paese',
		caption: (name) => `Luoghi per Paese: ${name}`,
		listed: 'In elenco'
	},
	places: {
		title: 'Tutti i luoghi',
		caption: (name) => `Tutti i luoghi: ${name}`,
		note: (f, count) =>
			`${f.plural(count, { one: 'L’unica scheda', other: `Tutte le ${f.number(count)} schede, compresi i luoghi in progetto, annullati o non più in servizio` })}. Una regione cloud è elencata accanto alle sue strutture, ma non contata con esse.`
	},
	openings: {
		title: 'Aperture',
		label: (f, count, first, last) =>
			first === last
				? `Grafico: ${f.number(count)} ${f.plural(count, { one: 'luogo aperto', other: 'luoghi aperti' })} nel ${first}.`
				: `Grafico: ${f.number(count)} luoghi aperti tra il ${first} e il ${last}; gli anni figurano nell’elenco dei luoghi.`,
		legend: 'Ogni quadrato è un luogo, sull’anno della sua apertura.',
		unknown: (f, unknown, total) =>
			unknown === 0
				? 'L’anno è noto per tutti i luoghi.'
				: unknown === total
					? f.plural(total, {
							one: 'L’anno di apertura del suo unico luogo non è noto.',
							other: `L’anno di apertura non è noto per nessun luogo, su ${f.number(total)} in tutto.`
						})
					: `L’anno non è noto per ${f.number(unknown)} ${f.plural(unknown, { one: 'luogo', other: 'luoghi' })} su ${f.number(total)}.`,
		regions:
			'Una regione cloud figura nell’anno della propria apertura, anche quando la mappa conta invece le sue strutture.',
		control: 'Controllo ultimo'
	},
	certifications: {
		title: 'Certificazioni',
		note: 'Una certificazione copre ciò che dice il suo ambito di applicazione, e nulla di più. Un luogo è certificato solo se la fonte lo cita.',
		held: 'Detenute',
		sought: 'Richieste, non ottenute',
		lapsed: 'Scadute',
		none: 'Nessuna nella banca dati.'
	},
	buildings: {
		title: 'Altri nei suoi edifici',
		note: 'Luoghi di altri operatori che, secondo la propria scheda, si trovano in un edificio di questa società.'
	},
	events: { title: 'Eventi' },
	refused: {
		title: 'Affermazioni non accolte',
		note: 'Circolano; la banca dati riporta altro, per la ragione indicata.'
	},
	doubts: {
		title: 'Questioni aperte',
		none: 'La banca dati non ha questioni aperte su questo operatore.',
		estimated: 'Dedotto, non letto in una fonte:',
		lastChecked: (date) =>
			`Ultima verifica: la fonte più recente sulla società stessa è ${of(date)}.`,
		neverDated: 'Ultima verifica: nessuna fonte sulla società stessa è datata.'
	},
	sources: { title: 'Fonti' }
};
