/**
 * What class names and ids say of an element, in the languages that news sites are written in. A name is split into words
 * ("relatedPosts-list" = related, posts, list) and looked up by word and by pair of words ("most-read" = mostread).
 * Each kind says what it is, and `why` it counts as it does.
 */
export interface NameKind {
  readonly id: string;
  readonly why: string;
  /**
   * unseen: for screen readers only · drop: no part of the text · side: no part of it unless it holds most of the page's · doubt: no part of it unless it reads as text ·
   * caption: words of a picture · picture: around one, dropped where it holds a line or two ·
   * deck: a summary set under the headline, of another page elsewhere · wall: an offer where it is short · teaser: the deck if it follows the headline, else of another page · comment: readers' · byline: short lines of metadata · lead: the text's first paragraph, set apart ·
   * body: holds the text · near: often around it
   */
  readonly effect:
    | 'drop'
    | 'side'
    | 'unseen'
    | 'picture'
    | 'teaser'
    | 'wall'
    | 'deck'
    | 'doubt'
    | 'caption'
    | 'comment'
    | 'body'
    | 'near'
    | 'byline'
    | 'lead';
  /** whole words, or pairs of words run together */
  readonly words: string;
  /** a word that begins so counts too: only stems that begin no other word */
  readonly stems?: string;
  /** class names that are and are not of this kind */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const NAME_KINDS: readonly NameKind[] = [
  {
    id: 'comments',
    why: 'readers’ comments are prose, often more of it than the article',
    effect: 'comment',
    words:
      'comment comments commentlist commentary-list respond replies reply commenters disqus livefyre reader-comments talkback kommentar kommentare commentaire commentaires reactions reacties comentario comentarios commenti komentarze diskussion discussion facebookcomments fbcomments cmt cmts shoutbox trackbacks pings comentarista opiniones kommentarer kommentit komentare komentar komentari yorumlar yorum hozzaszolasok hozzaszolas reactie diskuse recentcomments',
    stems: 'disqus commentlist kommentarliste',
    yes: ['comment-list', 'userComments', 'disqus_thread', 'lista-komentari'],
    no: ['commentary-box', 'article-body'],
  },
  {
    id: 'share',
    why: 'buttons to pass the page on',
    effect: 'drop',
    words:
      'share sharing shares sharer sharebar sharebox sharelinks sharetools socialshare social socials socialmedia socialbar addthis addtoany shareaholic sharethis sharedaddy shariff teilen partager compartir compartilhar condividi udostepnij bookmarking articletools pagetools storytools printmail emailarticle followus jssocials heateor ssba a2a essb compartilhe compartilhamento partilhar partage partages delen sdilet sdileni megosztas paylas condivisione',
    stems: 'sharedaddy socialshar sharebutton socialicon sociallink addtoany shariff addthis',
    yes: ['social-share', 'shareTools', 'addthis_toolbox', 'barra-compartilhamento'],
    no: ['shareholder', 'social-media-embed'],
  },
  {
    id: 'related',
    why: 'teasers of other pages',
    effect: 'drop',
    words:
      'related relatedposts similar recommended recommendation recommendations recommends recs rec recirc recirculation mostread mostpopular mostviewed mostrecent popularposts trending outbrain taboola zergnet revcontent nrelate yarpp crp readnext upnext nextup alsolike alsoread readalso morefrom moreon morestories morenews morearticles morelike furtherreading youmaylike verwandt verwandte weiterelesen mehrzumthema auchinteressant weiterlesen meistgelesen leseempfehlung similaires alirelaire lireaussi asuivre relacionados relacionadas masleidas leiamais vejatambem leggianche correlati zobacztakze powiazane seealso alsoin morestory onward teasers teaserlist teaserbox teaserblock linkbox infolinks latestnews latestposts recentposts lastposts archivelist inlinepromo leiatambem saibamais maisnoticias maislidas ultimasnoticias notasrelacionadas noticiasrelacionadas temasrelacionados articulosrelacionados tepuedeinteresar loultimo lomasleido lomasvisto articlesassocies articleslies pluslus plusluslus gerelateerd gerelateerde leesook leesverder meestgelezen relaterat relaterade relaterte mestlest mestlaeste polecane najpopularniejsze najczesciejczytane czytajtez czytajtakze souvisejici nejctenejsi kapcsolodo legolvasottabb ilgilihaberler benzerhaberler cokokunan potrebbeinteressarti articolicorrelati piuletti weitereartikel weiterebeitraege weiterenews weiterethemen mehrartikel aehnliche aehnlichebeitraege',
    stems:
      'relatedpost relatedart relatedcont relatedlink relatedstor relatednews recommend outbrain taboola trending yarpp jprelated',
    yes: ['related_posts', 'most-read', 'RelatedPosts-list', 'taboola-below', 'souvisejici-clanky'],
    no: ['relation', 'story-text'],
  },
  {
    id: 'promotion',
    why: 'offers, subscriptions, consent: the site speaks of itself',
    effect: 'drop',
    words:
      'promo promos promobox promotion promotions newsletter newsletters subscribe subscription signup optin mailchimp mcembed abo abobox abonnement abonnieren cookie cookies cookiebar consent gdpr dsgvo spons ad ads adv advert adverts advertising advertisement advertisment adsense adslot adbox adwrap adcontainer adunit adlabel dfp gpt sponsor sponsored sponsors werbung anzeige anzeigen werbebox publicite pub-container publicidad publicidade pubblicita reklama banner banners leaderboard skyscraper billboard mpu affiliate callout cta calltoaction donate donation spenden giftarticle modal popup overlay lightbox interstitial toast appbanner apppromo fundraising membership reklam reklame annons annonse annoncer advertentie mainos hirdetes inserat werbeanzeige anuncio anuncios propaganda suscripcion suscribete assine assinatura boletin boletim abbonati abbonamento nyhetsbrev nieuwsbrief infolettre',
    stems: 'newsletter adsbygoogle advertis googlead googlead cookieban cookienot',
    yes: ['newsletter-signup', 'cookie-banner', 'ad-300x250', 'bloco-anuncio'],
    no: ['e1ad', 'adaptation', 'promontory'],
  },
  {
    id: 'navigation',
    why: 'ways through the site',
    effect: 'drop',
    words:
      'nav navi navbar navigation navlinks navmenu subnav topnav mainnav sitenav menu menus submenu mainmenu megamenu breadcrumb breadcrumbs crumbs breadcrump brotkrumen pagination paginator pager pagenav postnav postnavigation nextprev prevnext skip skiplink skiplinks sitemap toolbar toolbox searchbox searchform searchbar loginbox loginform login sitesearch noprint accessibility jumplinks backtotop totop langswitch languageswitcher languageselector navegacion navegacao menuprincipal hauptmenu migas migadepan filariane fildariane kruimelpad brodsmule okruszki',
    stems: 'breadcrumb navigation navbar skiplink pagination',
    yes: ['main-nav', 'breadcrumb', 'mobileMenu', 'migas-de-pan'],
    no: ['navy', 'unavailable'],
  },
  {
    id: 'unseen',
    why: 'words for screen readers: the reader sees a button',
    effect: 'unseen',
    words: 'visuallyhidden sronly screenreader screenreadertext offscreen assistivetext visuallyhide hiddenvisually',
    yes: ['visually-hidden', 'sr-only', 'screen-reader-text'],
    no: ['hidden-gem'],
  },
  {
    id: 'picture',
    why: 'around a picture, with its caption and credit',
    effect: 'picture',
    words:
      'photo photos image images img picture pictures imageblock media visual bild bilder foto fotos imagen imagem immagine imagedescription imgdescription',
    stems: 'imagedesc',
    yes: ['article-image', 'photoBox'],
    no: ['imagination'],
  },
  {
    id: 'deck',
    why: 'the editor’s summary under the headline: kept there, dropped elsewhere, where it is of another page',
    effect: 'deck',
    words: 'deck dek subdeck articledeck articledek deksummary standfirst strapline articlesummary storysummary blurb',
    stems: 'standfirst deksummary',
    yes: ['article-deck', 'c-story__standfirst'],
    no: ['decking', 'lead'],
  },
  {
    id: 'wall',
    why: 'an offer to subscribe, or the text that is behind it',
    effect: 'wall',
    words: 'paywall paywallbox paidcontent registrationwall regwall metered piano plusbox premiumbox',
    yes: ['paywall-offer', 'regwall'],
    no: ['wallpaper'],
  },
  {
    id: 'teaser',
    why: 'of this page beside the headline, of another elsewhere',
    effect: 'teaser',
    words: 'teaser teasertext articleteaser newsteaser anleser excerpt',
    stems: 'teasertext',
    yes: ['teaser-text', 'article-teaser'],
    no: ['teasing'],
  },
  {
    id: 'tags',
    why: 'lists of topics the page is filed under',
    effect: 'drop',
    words:
      'tags taglist tagcloud posttags entrytags articletags taglinks keywords schlagworte schlagwort stichworte etiquetas mots-cles topiclist articletopics cattags catlinks postcategories metatags wpterms',
    stems: 'tagcloud taglist',
    yes: ['tag-list', 'post-tags'],
    no: ['stage', 'tagline'],
  },
  {
    id: 'author box',
    why: 'who wrote it is metadata, not text',
    effect: 'drop',
    words:
      'authorbox authorbio authorinfo aboutauthor aboutheauthor abouttheauthor authorprofile authorcard authordescription autorenbox autorinfo writerbio vcard bio contributorbio authoravatar postauthor authorsection saboxplugin authorblock aboutauthors sobreautor sobreelautor sobreoautor bioautor autorbio autorprofil autorenprofil autoreninfo authordesc authordetails auteurinfo',
    stems: 'authorbox authorbio authorinfo autorbox',
    yes: ['author-bio', 'author_box', 'autor-profil'],
    no: ['biology'],
  },
  {
    id: 'byline',
    why: 'author and date above or below the text',
    effect: 'byline',
    words:
      'byline bylines contrib contributor contributors author authors autor autoren auteur redakteur dateline timestamp pubdate publishdate publisheddate postdate entrydate articledate datum publishtime posttime updated lastupdated postmeta entrymeta articlemeta storymeta metainfo entryinfo articleinfo postinfo metadata postbyline entryfooter postfooter articlefooter postedon readtime readingtime credit credits copyright copyrights rights source quelle quellen imagecredit photocredit bildquelle bildnachweis legal disclaimer impressum corrections postmetadata firma firmante redactor',
    stems: 'byline authorname postmeta entrymeta articlemeta',
    yes: ['byline', 'post-meta', 'article__author'],
    no: ['authority', 'updating'],
  },
  {
    id: 'caption',
    why: 'words of a picture interrupt the text',
    effect: 'caption',
    words:
      'caption captions wpcaption wpcaptiontext figcaption imagecaption photocaption imgcaption bildunterschrift bildtext bildlegende legende cutline pie-foto piefoto legenda gallery galleria galerie slideshow slider carousel photogallery bildergalerie diashow fotostrecke imagetitle gallerycaption legend leyenda epigrafe didascalia bijschrift onderschrift bildetekst billedtekst kuvateksti kepalairas imagewrap creditofoto fotocredito',
    stems: 'caption bildunterschrift wpcaption slideshow carousel photogaller imagecaption',
    yes: ['wp-caption-text', 'imageCaption', 'photo-gallery', 'foto-epigrafe'],
    no: ['captivate'],
  },
  {
    id: 'side',
    why: 'beside, above or below the text',
    effect: 'side',
    words:
      'sidebar sidebars sidecolumn sidecol rightcol rightcolumn leftcol leftcolumn rightrail leftrail marginalspalte seitenleiste randspalte footer fusszeile pagefooter sitefooter siteheader pageheader masthead topbar bottombar widgetarea complementary supplemental ticker jumbotron rodape piedepagina piepagina piedpage pieddepage stopka zapati paticka voettekst sidfot colunalateral barralateral columnalateral colonnalaterale zijbalk',
    stems: 'sidebar masthead',
    yes: ['sidebar', 'right-rail footer', 'rodape'],
    no: ['with-sidebar', 'layout-sidebar', 'no-sidebar'],
  },
  {
    id: 'doubt',
    why: 'mostly furniture, now and then wrapped around paragraphs: dropped where it reads as links, labels or numbers',
    effect: 'doubt',
    words:
      'side rail live aside marginal foot fuss header widget widgets extra extras infobox factbox boxinfo tools utilities utility meta hero poll quiz survey umfrage rating ratings vote votes stars product products shop price buybox form contact kontakt video videos player podcast audio feedback print loading spinner notice alert warning error status stats count counter views label labels badge kicker eyebrow category categories rubrik topic topics toc tableofcontents inhaltsverzeichnis next previous prev nextpost prevpost weiter links linklist linkliste more readmore mehr moreinfo list grid cards tabs articlelist postlist newslist linkslist textwidget',
    stems: 'widget',
    yes: ['widget_text', 'factbox'],
    no: ['wider'],
  },
  {
    id: 'lead',
    why: 'the deck or first paragraph, often outside of the text’s element',
    effect: 'lead',
    words:
      'lead lede leadtext leadin leadparagraph intro introtext introduction chapo chapeau subtitle subtitles subheadline subhead subline untertitel unterzeile vorspann anriss anreisser entradilla bajada copete volanta sumario subtitulo linhafina sottotitolo occhiello sommario shortinfo abstract ingress einleitung zusammenfassung sapo inleiding manchet perex podtitul zajawka ingressi bevezeto resumen resumo',
    stems: 'subheadline',
    yes: ['article-intro', 'lead', 'vorspann', 'perex'],
    no: ['leadership', 'reading'],
  },
  {
    id: 'body',
    why: 'names that sites give to the very text',
    effect: 'body',
    words:
      'articlebody articletext articlecontent articlecontents articlecopy articlemain articlemaintext articleparagraphs bodycopy bodytext bodycontent entrycontent entrybody entrytext postcontent postbody posttext postentry storybody storytext storycontent storycopy newsbody newstext newscontent newsdetail textbody maintext contentbody contentbodytext richtext articlebodycontent pagecontent artikeltext artikelinhalt artikelbody beitragstext beitragsinhalt texte corpsarticle contenuarticle cuerpo cuerponoticia cuerponota textonoticia materiaconteudo conteudomateria testoarticolo corpoarticolo trescartykulu hentry fulltext blogcontent blogpost itemfulltext fieldnamebody fieldtypetextwithsummary tdpostcontent mwparseroutput mwcontenttext artikelinhoud artikkeltekst brodtext brodtekst leipateksti textclanku clanektext cikktorzs cikkszoveg habericerik haberdetay contenutoarticolo corpodanoticia corpotexto textomateria textonota notatexto detailtext newsarticlebody blogtext meldungstext nachrichtentext',
    stems: 'articlebody articlebodies entrycontent storybody postcontent articlecontent articletext',
    yes: ['article-body', 'entry-content', 'storyBody', 'cikk-torzs'],
    no: ['body', 'everybody'],
  },
  {
    id: 'near',
    why: 'often around the text, also around other things',
    effect: 'near',
    words:
      'article articles post story entry content contents main body text copy blog news artikel beitrag meldung inhalt hauptinhalt nachricht contenu principal noticia nota contenido conteudo materia texto articolo contenuto testo tresc artykul column page single prose',
    yes: ['article', 'main-content'],
    no: ['singular'],
  },
];
