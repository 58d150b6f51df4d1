/**
 * Names of Europe's larger towns in other languages than that of the record, one town a line: readers
 * search in their own. Names that fold to the same letters (Zürich, Zurich) stand once.
 */
const TOWNS = `
Amsterdam, Ámsterdam
Antwerp, Antwerpen, Anvers
Athens, Athína, Αθήνα, Athen, Athènes, Atene, Ateny
Barcelona, Barcelone, Barcellona
Belgrade, Beograd, Београд, Belgrad
Bratislava, Pressburg
Brussels, Brussel, Bruxelles, Brüssel, Bruselas, Bruksela
Bucharest, București, Bukarest, Bucarest
Budapest, Budapeszt
Cologne, Köln, Colonia, Keulen, Kolonia
Copenhagen, København, Kopenhagen, Copenhague, Copenaghen, Köpenhamn, Kopenhaga
Dublin, Baile Átha Cliath, Dublino
Frankfurt, Francfort, Francoforte
Geneva, Genève, Genf, Ginevra, Ginebra
Gothenburg, Göteborg
Groningen, Groningue
Hamburg, Hambourg, Amburgo
Helsinki, Helsingfors
Espoo, Esbo
Istanbul, Stamboul
Kyiv, Київ, Kiev, Kiew
Lisbon, Lisboa, Lissabon, Lisbonne, Lisbona, Lizbona
London, Londres, Londra, Londen, Londyn
Luxembourg, Luxemburg, Lëtzebuerg, Lussemburgo
Marseille, Marsiglia, Marsella
Milan, Milano, Mailand, Mediolan
Moscow, Москва, Moskau, Moscou
Munich, München, Monaco di Baviera, Monachium
Naples, Napoli, Neapel
Nuremberg, Nürnberg, Norimberga
Paris, Parigi, Paryż, Parijs
Poznań, Posen
Prague, Praha, Prag, Praga
Reykjavík, Reikiavik
Riga, Rīga
Rome, Roma, Rom, Rzym
Sofia, София, Sófia
Stockholm, Estocolmo, Stoccolma, Sztokholm
Strasbourg, Straßburg, Strasburgo
Thessaloniki, Θεσσαλονίκη, Thessalonique, Salonica
Turin, Torino
Vienna, Wien, Vienne, Viena, Wiedeń
Vilnius, Wilna, Wilno
Warsaw, Warszawa, Warschau, Varsovie, Varsavia, Varsovia
Zagreb, Agram
Zaragoza, Saragossa, Saragosse
Zürich, Zurigo
`;

const NAMES: ReadonlyMap<string, string> = new Map(
	TOWNS.trim()
		.split('\n')
		.flatMap((line) => line.split(', ').map((name): [string, string] => [name, line]))
);

/** A town's name as recorded ("Frankfurt am Main"), followed by its names in other languages. */
export function townNames(town: string): string {
	const [first = ''] = town.split(' ');
	return `${town} ${NAMES.get(town) ?? NAMES.get(first) ?? ''}`;
}
