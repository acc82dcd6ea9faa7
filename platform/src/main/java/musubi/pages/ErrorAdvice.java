package musubi.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/// The one place where exceptions end. What they say is logged under a reference; the reader gets words and the
/// reference.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);
    private static final ModelAndView NOTHING = new ModelAndView();

    @ExceptionHandler({NotThere.class, MethodArgumentTypeMismatchException.class})
    Object notThere(HttpServletRequest request) {
        return ErrorAnswers.answer(request, request.getRequestURI(), HttpStatus.NOT_FOUND, "");
    }

    /// Parameters that cannot be read: broken UTF-8, too many of them.
    @ExceptionHandler(InvalidParameterException.class)
    Object unreadable(HttpServletRequest request, InvalidParameterException exception) {
        return ErrorAnswers.answer(request, request.getRequestURI(), status(exception.getErrorCode()), "");
    }

    /// Security decides itself: a sign-in page or a refusal.
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void notAllowed(RuntimeException refusal) {
        throw refusal;
    }

    /// Where the reader has left there is nobody to answer, and nothing that whoever runs the site could mend.
    @ExceptionHandler(Exception.class)
    Object broke(HttpServletRequest request, Exception exception) {
        if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
            return NOTHING;
        }
        if (exception instanceof ErrorResponse response
                && response.getStatusCode().is4xxClientError()) {
            return ErrorAnswers.answer(
                    request,
                    request.getRequestURI(),
                    status(response.getStatusCode().value()),
                    "");
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} {} ({})", request.getMethod(), request.getRequestURI(), reference, exception);
        return ErrorAnswers.answer(request, request.getRequestURI(), HttpStatus.INTERNAL_SERVER_ERROR, reference);
    }

    private static HttpStatus status(int code) {
        var status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.BAD_REQUEST : status;
    }
}
