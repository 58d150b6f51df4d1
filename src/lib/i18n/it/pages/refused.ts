import type { PageTexts } from '../../page-texts';

/** The page of claims that the record does not follow. */
export const refused: PageTexts['refused'] = {
	title: 'Affermazioni non accolte',
	summary: 'Ciò che circola e che la banca dati non accoglie, con le ragioni.',
	description: (f, count) =>
		`${f.number(count)} affermazioni sui data center cloud d’Europa che circolano e che la banca dati non accoglie: che cosa riporta invece, perché, e le fonti dell’una e dell’altra parte.`,
	lead: (f, count) =>
		`${f.plural(count, { one: 'Un’affermazione circola', other: `${f.number(count)} affermazioni circolano` })} senza che la banca dati ${f.plural(count, { one: 'la', other: 'le' })} accolga. Ognuna compare qui con ciò che la banca dati riporta invece, la ragione e le fonti dell’una e dell’altra parte. Un’affermazione non accolta non è un’accusa: per lo più si tratta di una data, di un nome o di un numero ricopiato. Se una di esse fosse comunque esatta, [scrivici](page:about).`,
	filter: {
		label: 'Mostra',
		all: 'Tutte',
		places: 'Sui luoghi',
		schemes: 'Sulle certificazioni',
		operators: 'Sulle società'
	},
	index: 'Per operatore e per certificazione',
	held: 'La banca dati',
	reason: 'Perché',
	claimedBy: 'Chi lo afferma',
	sources: 'Che cosa lo contraddice',
	about: 'Riguarda',
	english: 'Le affermazioni e le ragioni sono in inglese.'
};
