
// Generated from MeshlawParser.g4 by ANTLR 4.9


#include "MeshlawParserBaseVisitor.h"


using namespace meshlaw::parse::generated;

