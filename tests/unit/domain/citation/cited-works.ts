import type { CitationStyle } from '../../../../src/domain/citation/citation-style.ts';

type Expected = Readonly<Record<string, Readonly<Record<CitationStyle, string>>>>;

/** The works in each style, worked out from the manuals; slanted words between asterisks, bold ones between two. */
export const CITED_WORKS: Expected = {
  article: {
    apa: 'LeCun, Y., & Bengio, Y. A. (2015). Deep learning for Bayesian inference. *Journal of Tests*, *12*(3), 101–119. https://doi.org/10.1000/xyz',
    ieee: 'Y. LeCun and Y. A. Bengio, “Deep learning for Bayesian inference,” *Journal of Tests*, vol. 12, no. 3, pp. 101–119, May 2015, doi: 10.1000/xyz.',
    mla: 'LeCun, Yann, and Yoshua A. Bengio. “Deep learning for Bayesian inference.” *Journal of Tests*, vol. 12, no. 3, 28 May 2015, pp. 101–19, https://doi.org/10.1000/xyz.',
    chicago:
      'LeCun, Yann, and Yoshua A. Bengio. 2015. “Deep learning for Bayesian inference.” *Journal of Tests* 12 (3): 101–19. https://doi.org/10.1000/xyz.',
    nature:
      'LeCun, Y. & Bengio, Y. A. Deep learning for Bayesian inference. *Journal of Tests* **12**, 101–119 (2015).',
    acm: 'Yann LeCun and Yoshua A. Bengio. 2015. Deep learning for Bayesian inference. *Journal of Tests* 12, 3 (May 2015), 101–119. https://doi.org/10.1000/xyz',
  },
  paper: {
    apa: 'Vaswani, A., Shazeer, N., & Parmar, N. (2017). Is attention all you need? In I. Guyon (Ed.), *Advances in Neural Information Processing Systems* (Vol. 30, pp. 5998–6008). Curran Associates.',
    ieee: 'A. Vaswani, N. Shazeer, and N. Parmar, “Is attention all you need?” in *Advances in Neural Information Processing Systems*, vol. 30, Red Hook, Dec. 2017, pp. 5998–6008.',
    mla: 'Vaswani, Ashish, et al. “Is attention all you need?” *Advances in Neural Information Processing Systems*, edited by Isabelle Guyon, vol. 30, Curran Associates, 2017, pp. 5998–6008.',
    chicago:
      'Vaswani, Ashish, Noam Shazeer, and Niki Parmar. 2017. “Is attention all you need?” In *Advances in Neural Information Processing Systems*, edited by Isabelle Guyon, 30:5998–6008. Red Hook: Curran Associates.',
    nature:
      'Vaswani, A., Shazeer, N. & Parmar, N. Is attention all you need? in *Advances in Neural Information Processing Systems* Vol. 30 (ed. Guyon, I.) 5998–6008 (Curran Associates, 2017).',
    acm: 'Ashish Vaswani, Noam Shazeer, and Niki Parmar. 2017. Is attention all you need? In *Advances in Neural Information Processing Systems*, Vol. 30, Isabelle Guyon (Ed.). Curran Associates, Red Hook, 5998–6008.',
  },
  preprint: {
    apa: 'van der Berg, A. M. (2021). *Bounds of O(n^2) for sorting* (arXiv:2103.01234). arXiv. https://arxiv.org/abs/2103.01234',
    ieee: 'A. M. van der Berg, “Bounds of O(n^2) for sorting,” 2021, arXiv:2103.01234.',
    mla: 'van der Berg, Anna Maria. “Bounds of O(n^2) for sorting.” *arXiv*, 2 Mar. 2021, https://arxiv.org/abs/2103.01234.',
    chicago:
      'van der Berg, Anna Maria. 2021. “Bounds of O(n^2) for sorting.” Preprint, submitted March 2, 2021. https://arxiv.org/abs/2103.01234.',
    nature:
      'van der Berg, A. M. Bounds of O(n^2) for sorting. Preprint at https://arxiv.org/abs/2103.01234 (2021).',
    acm: 'Anna Maria van der Berg. 2021. Bounds of O(n^2) for sorting. arXiv:2103.01234. Retrieved from https://arxiv.org/abs/2103.01234',
  },
  book: {
    apa: 'Knuth, D. E. (1997). *The Art of Computer Programming* (3rd ed., Vol. 1). Addison-Wesley.',
    ieee: 'D. E. Knuth, *The Art of Computer Programming*, vol. 1, 3rd ed. Reading: Addison-Wesley, 1997.',
    mla: 'Knuth, Donald E. *The Art of Computer Programming*. 3rd ed., vol. 1, Addison-Wesley, 1997.',
    chicago:
      'Knuth, Donald E. 1997. *The Art of Computer Programming*. 3rd ed. Vol. 1. Reading: Addison-Wesley.',
    nature:
      'Knuth, D. E. *The Art of Computer Programming* 3rd edn, Vol. 1 (Addison-Wesley, 1997).',
    acm: 'Donald E. Knuth. 1997. *The Art of Computer Programming* (3rd ed.). Vol. 1. Addison-Wesley, Reading.',
  },
  editedBook: {
    apa: 'Abramsky, S., & Gabbay, D. M. (Eds.). (1992). *Handbook of Logic*. Clarendon Press.',
    ieee: 'S. Abramsky and D. M. Gabbay, Eds., *Handbook of Logic*. Oxford: Clarendon Press, 1992.',
    mla: 'Abramsky, Samson, and Dov M. Gabbay, editors. *Handbook of Logic*. Clarendon Press, 1992.',
    chicago:
      'Abramsky, Samson, and Dov M. Gabbay, eds. 1992. *Handbook of Logic*. Oxford: Clarendon Press.',
    nature: 'Abramsky, S. & Gabbay, D. M. (eds). *Handbook of Logic* (Clarendon Press, 1992).',
    acm: 'Samson Abramsky and Dov M. Gabbay (Eds.). 1992. *Handbook of Logic*. Clarendon Press, Oxford.',
  },
  chapter: {
    apa: 'King, M. L., Jr. (2003). Sorting and searching. In J. Smith & J. Doe (Eds.), *Handbook of Algorithms* (2nd ed., pp. 321–328). Springer.',
    ieee: 'M. L. King Jr., “Sorting and searching,” in *Handbook of Algorithms*, J. Smith and J. Doe, Eds., 2nd ed. Berlin: Springer, 2003, pp. 321–328.',
    mla: 'King, Martin L., Jr. “Sorting and searching.” *Handbook of Algorithms*, edited by John Smith and Jane Doe, 2nd ed., Springer, 2003, pp. 321–28.',
    chicago:
      'King, Martin L., Jr. 2003. “Sorting and searching.” In *Handbook of Algorithms*, edited by John Smith and Jane Doe, 2nd ed., 321–28. Berlin: Springer.',
    nature:
      'King, M. L., Jr. Sorting and searching. in *Handbook of Algorithms* 2nd edn (eds Smith, J. & Doe, J.) 321–328 (Springer, 2003).',
    acm: 'Martin L. King Jr. 2003. Sorting and searching. In *Handbook of Algorithms* (2nd ed.), John Smith and Jane Doe (Eds.). Springer, Berlin, 321–328.',
  },
  thesis: {
    apa: 'Curie, M. (1903). *Reinforcement learning with humans* [Doctoral dissertation, University of Paris].',
    ieee: 'M. Curie, “Reinforcement learning with humans,” Ph.D. dissertation, University of Paris, 1903.',
    mla: 'Curie, Marie. *Reinforcement learning with humans*. 1903. University of Paris, PhD dissertation.',
    chicago:
      'Curie, Marie. 1903. “Reinforcement learning with humans.” PhD diss., University of Paris.',
    nature: 'Curie, M. Reinforcement learning with humans. PhD thesis, University of Paris (1903).',
    acm: 'Marie Curie. 1903. *Reinforcement learning with humans*. Ph.D. Dissertation. University of Paris.',
  },
  report: {
    apa: 'World Health Organization. (2020). *Global health report* (Report No. TR-7). https://example.org/report',
    ieee: 'World Health Organization, “Global health report,” World Health Organization, Geneva, Rep. TR-7, 2020. [Online]. Available: https://example.org/report',
    mla: '*Global health report*. No. TR-7, World Health Organization, 2020, https://example.org/report.',
    chicago:
      'World Health Organization. 2020. *Global health report*. Report no. TR-7. Geneva: World Health Organization. https://example.org/report.',
    nature:
      'World Health Organization. *Global health report*. Report No. TR-7 (World Health Organization, 2020).',
    acm: 'World Health Organization. 2020. *Global health report*. Technical Report TR-7. World Health Organization, Geneva. https://example.org/report',
  },
  dataset: {
    apa: 'Turing, A. (2019). *Ten thousand faces* [Data set]. Zenodo. https://doi.org/10.5281/zenodo.1',
    ieee: 'A. Turing, “Ten thousand faces,” Zenodo, June 2019, doi: 10.5281/zenodo.1.',
    mla: 'Turing, Alan. *Ten thousand faces*. Zenodo, June 2019, https://doi.org/10.5281/zenodo.1.',
    chicago: 'Turing, Alan. 2019. “Ten thousand faces.” Zenodo. https://doi.org/10.5281/zenodo.1.',
    nature: 'Turing, A. Ten thousand faces. *Zenodo* https://doi.org/10.5281/zenodo.1 (2019).',
    acm: 'Alan Turing. 2019. *Ten thousand faces*. Zenodo. https://doi.org/10.5281/zenodo.1',
  },
  software: {
    apa: 'Hopper, G. (2022). *Tensor tools* [Computer software]. GitHub. https://example.org/tools',
    ieee: 'G. Hopper, “Tensor tools,” GitHub, 2022. [Online]. Available: https://example.org/tools',
    mla: 'Hopper, Grace. *Tensor tools*. GitHub, 2022, https://example.org/tools.',
    chicago: 'Hopper, Grace. 2022. “Tensor tools.” GitHub. https://example.org/tools.',
    nature: 'Hopper, G. Tensor tools. *GitHub* https://example.org/tools (2022).',
    acm: 'Grace Hopper. 2022. *Tensor tools*. GitHub. https://example.org/tools',
  },
  page: {
    apa: 'Keshav, S. (2016, September 5). *How to read a paper*. Reading Group. https://example.org/read',
    ieee: 'S. Keshav, “How to read a paper,” Reading Group, Sept. 5, 2016. [Online]. Available: https://example.org/read',
    mla: 'Keshav, Srinivasan. “How to read a paper.” *Reading Group*, 5 Sept. 2016, https://example.org/read.',
    chicago:
      'Keshav, Srinivasan. 2016. “How to read a paper.” Reading Group. September 5, 2016. https://example.org/read.',
    nature: 'Keshav, S. How to read a paper. *Reading Group* https://example.org/read (2016).',
    acm: 'Srinivasan Keshav. 2016. How to read a paper. *Reading Group*. Retrieved from https://example.org/read',
  },
  nothingKnown: {
    apa: 'An anonymous note. (n.d.). *Journal of Tests*, *4*, Article e17.',
    ieee: '“An anonymous note,” *Journal of Tests*, vol. 4, Art. no. e17.',
    mla: '“An anonymous note.” *Journal of Tests*, vol. 4, article e17.',
    chicago: '“An anonymous note.” n.d. *Journal of Tests* 4:e17.',
    nature: 'An anonymous note. *Journal of Tests* **4**, e17.',
    acm: 'An anonymous note. [n. d.]. *Journal of Tests* 4, Article e17.',
  },
};
