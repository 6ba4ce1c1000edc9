#ifndef BALISE_CCMARKGFM_H
#define BALISE_CCMARKGFM_H
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#endif
