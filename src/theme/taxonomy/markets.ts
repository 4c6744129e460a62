import type { Field } from './field.js';

export const MARKETS: Field = {
  id: 'markets',
  name: 'Markets',
  yes: [
    'Stocks fell on Wall Street and the dollar slipped against the yen as investors waited for the Fed.',
    'Copper and gold futures closed higher in heavy trading in London.',
  ],
  strong: `Wall Street, Wall St, stock market, stock markets, stock exchange, bourse, bourses, blue-chip, blue chip, equities, futures market, futures contract, bull market, bear market, profit-taking, profit taking, short selling, short-selling, trading floor, market makers, heavy trading, light trading, thin trading, market capitalisation, market capitalization, sell-off, selloff, traders said, dealers said, investor confidence, settlement price, spot price, open interest, hedging, arbitrage, derivatives, derivative, options contracts, spot market, London Metal Exchange, LME, Comex, Nymex, CBOT, Chicago Board of Trade, Chicago Mercantile Exchange, clearing house, limit up, limit down, portfolio managers, volatility, overbought, oversold, market close, opening bell, closing bell, MarketWatch, CBS MarketWatch, CBS.MW, TheStreet.com, Motley Fool, Barron's, Dow Jones Newswires, Morningstar, Thomson First Call, First Call, Zacks, Bloomberg`,
  plain: `market, markets, stocks, stock, share, shares, futures, trader, traders, dealer, dealers, trading, traded, investor, investors, rally, rallied, slump, slumped, plunge, plunged, tumbled, tumble, surged, soared, dipped, slid, edged up, edged down, gains, losses, closed at, closed up, closed down, session, points, contracts, delivery, bullish, bearish, upgrade, downgrade, downgraded, hedge, premium, analysts, strategist, technical, resistance, support level, speculators, speculation, speculative, brokerage, price, prices, cents, bid, quotation, quoted, opened, firmer, weaker, exchange, underperform, outperform, quote, dip, soar, soaring, surge, surging, pricing, priced`,
  weak: `rose, fell, higher, lower, high, low, Friday, Thursday, Wednesday, Tuesday, Monday, gain, dropped, drop, slipped, jumped, climbed, record, buying, selling, ease, eased, steady, buy, buyer, buyers, sell, seller, sellers, climb, climbing, falling, rising, easing`,
  parts: [
    {
      id: 'shares',
      name: 'Shares',
      yes: ['The Dow Jones industrial average lost 120 points and the Nasdaq 1.4 percent on Tuesday.'],
      strong: `Dow Jones, Dow Jones Industrial Average, Dow, Nasdaq, S&P 500, Standard & Poor's 500, Standard and Poor's 500, NYSE, New York Stock Exchange, American Stock Exchange, FTSE, FTSE 100, Nikkei, Topix, Tokyo Stock Exchange, Hang Seng, DAX, CAC 40, Sensex, Nifty, BSE, Bombay Stock Exchange, Shanghai Composite, Kospi, Bovespa, initial public offering, IPO, IPOs, flotation, public offering, secondary offering, share price, stock price, share prices, stock prices, shares fell, shares rose, shares of, share index, stock index, penny stock, penny stocks, stockbroker, stockbrokers, stockmarket, preferred stock, common stock, listed on, delisted, delisting, stock options, small caps, tech stocks, price target, buy rating, warrants, ADRs, Russell 2000, stock futures, over-the-counter, London Stock Exchange, Deutsche Boerse, Euronext, convertible preferred, price-earnings`,
      plain: `stocks, shares, share, index, listing, listed, equity, float, floated, analyst, investors, bargain hunting, advancers, decliners, Big Board, stake, underwriters, registration statement, shelf registration, debentures, decline, declined, declining, floating`,
      weak: `offering`,
    },
    {
      id: 'bonds',
      name: 'Bonds',
      yes: ['Treasuries rose and the yield on the ten-year note fell to 4.12 percent after the auction.'],
      strong: `bond, bonds, bond market, bond markets, Treasuries, Treasury note, Treasury notes, Treasury bills, ten-year note, 10-year note, yield curve, yields, junk bond, junk bonds, junk status, Eurobond, eurobonds, gilt, gilts, gilt-edged, bund, bunds, debenture, notes due, coupon, investment grade, credit rating, Moody's, Standard & Poor's, S&P rating, Fitch, municipal bond, municipal bonds, muni, munis, fixed income, fixed-income, maturity, maturing, commercial paper, lead manager, floating rate note, bond issue, zero coupon, subordinated, sinking fund, medium-term notes, credit default swaps, debt securities, T-bill, T-bills`,
      plain: `yield, rating, ratings, issue, auction, notes, default, downgrade, securities, mature, callable, issue price, denominations, underwritten, bps, spread, rate`,
    },
    {
      id: 'currencies',
      name: 'Currencies',
      yes: ['The dollar fell to a record low against the euro and slid below 103 yen in Tokyo.'],
      strong: `dollar fell, dollar rose, dollar falls, dollar rises, dollar slips, dollar hits, weak dollar, weaker dollar, dollar weakness, currency market, currency markets, foreign exchange market, forex, exchange rate, exchange rates, against the dollar, against the yen, against the euro, against the mark, euro's, sterling, greenback, currency traders, spot rate, cross rates, currency, currencies, dollar/yen, yen's rise, strong yen, strong euro, Deutsche mark, Deutschemark, D-mark, French franc, Swiss franc, peso, rupee, rupiah, baht, ringgit, renminbi, EUR/USD, forward market, currency stability, target zones, reference ranges, dollar's decline, dollar's fall, sell dollars, bought dollars, buys dollars, dollar intervention, marks and yen, central bank intervention`,
      plain: `dollar, euro, yen, pound, franc, francs, yuan, intervention, intervened, stabilise, stabilize, stabilization, currency's, appreciation, depreciation, appreciate, G-7, Group of Seven, Louvre, Paris agreement, Bundesbank, Bank of Japan, stronger, strengthened, weakened, dealers, record low, record high, stability, strengthen, strengthening, weaken, weakening, stabilizing`,
      weak: `mark, marks`,
    },
    {
      id: 'metals',
      name: 'Metals and mining',
      yes: ['Gold climbed to $430 an ounce and copper smelters raised prices as miners went on strike.'],
      strong: `gold price, gold prices, gold mine, gold mines, gold mining, gold output, bullion, ounces of gold, ounce, ounces, troy, platinum, palladium, copper, copper mine, aluminium, aluminum, nickel, zinc, tin, tungsten, cobalt, bauxite, alumina, iron ore, ore, smelter, smelters, smelting, refinery output copper, mining company, miner, miners, mining, Rio Tinto, BHP, BHP Billiton, Anglo American, Alcoa, Alcan, Newmont, Barrick, Gold Fields, Harmony Gold, Codelco, Noranda, Phelps Dodge, Magma Copper, Asarco, Vale, Glencore, Xstrata, Pechiney, steel, steelmaker, steelmakers, steel mills, Nippon Steel, US Steel, Arcelor, Mittal, International Tin Council, ITC tin, Association of Tin Producing Countries, ATPC, concentrates, cathodes, ingot, ingots, gold coins, Krugerrand, drill holes, heap leach, tonnes of ore, ounces per ton, grade ore, gold deposit`,
      plain: `gold, silver, metal, metals, mine, mines, mill, lead, ton, tons, tonne, tonnes, deposit, ounces, drilling results, producer, reserves, carat, diamonds, De Beers, exploration, output, producing`,
    },
    {
      id: 'crops',
      name: 'Crops and softs',
      yes: [
        'Exporters sold 60,000 tonnes of wheat and soybean meal, while coffee and cocoa prices slipped.',
        'Talks on a new coffee pact with export quotas collapsed in London.',
      ],
      strong: `wheat, corn, maize, barley, oats, sorghum, soybean, soybeans, soybean meal, soymeal, soyoil, soybean oil, rapeseed, canola, sunflower, palm oil, coconut oil, copra, olive oil, vegetable oil, vegetable oils, cottonseed, groundnut, oilseed, oilseeds, grain, grains, feedgrains, cereals, coarse grain, winter wheat, durum, rice crop, sugar, raw sugar, white sugar, sugar beet, sugarcane, cane, beet, coffee, arabica, robusta, coffee beans, coffee quotas, International Coffee Organization, ICO, cocoa, cocoa beans, cocoa pact, International Cocoa Organization, ICCO, buffer stock, buffer stock manager, natural rubber, rubber, rubber pact, International Natural Rubber, INRO, cotton, cotton crop, bales, orange juice, tea crop, wool, hog, hogs, pork bellies, cattle, live cattle, feeder cattle, USDA, Agriculture Department, crop report, Commodity Credit Corporation, CCC, export bonus, export enhancement, EEP, acreage, bushel, bushels, sowing, harvest, intervention stocks, European Community tender, export rebate, export licences, Ecus per, Licht, F.O. Licht, London Daily Price, c and f, white sugar tender, Sao Paulo coffee, Ivory Coast cocoa, International Sugar Organization, export tender, import levy, commodities, commodity, commodity prices`,
      plain: `crop, crops, tonnes, tonne, tons, ton, quota, quotas, export, exporters, exporter, roasters, grower, growers, producers, producer, farm, farmers, stocks, stockpile, delivery, tender, tenders, shipments, cargo, cargoes, origin, mills, millers, crushers, intervention, beans, meal, nearby, consumers, agricultural, agriculture, marketing board, pact, price support, loan rate, drought, yields, seed, plantation, ministry, cwt, cents a lb, a lb, planting, exporting, tendered, hectares, livestock, harvested, shipment`,
    },
    {
      id: 'crypto',
      name: 'Crypto',
      yes: ['Bitcoin rose above $60,000 and ether gained as crypto exchanges saw record volumes.'],
      strong: `bitcoin, ethereum, cryptocurrency, cryptocurrencies, crypto exchange, crypto, stablecoin, blockchain token, altcoin, Coinbase, Binance, FTX, dogecoin, digital currency, NFT, NFTs, defi`,
      plain: `token, tokens, blockchain, wallet, ether, mining rigs, digital assets`,
    },
  ],
};
